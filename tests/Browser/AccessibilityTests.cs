using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>axe-core finds nothing on any kind of page: in light, in dark, at 320 px and on paper; and the browser has nothing to complain about.</summary>
[Collection(nameof(Reader))]
public sealed class AccessibilityTests(Reader reader)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
        Iframes = false,
    };

    private static readonly string[] Kinds =
    [
        "", "lessons/", "lessons/backend-role/", "lessons/decision-records/", "adr/", "adr/new/", "adr/0004-share-one-htmlrenderer/", "rubrics/",
        "rubrics/backend/", "rubrics/backend/senior/", "rubrics/backend/system-design/", "rubrics/backend/system-design/senior/",
        "rubrics/backend/senior-to-staff/", "rubrics/backend/v/", "rubrics/backend/v/2026.2/", "rubrics/backend/v/2026.2/changes/", "packet/",
        "search/", "rules/", "rules/adr002/", "contributing/", "404.html",
    ];

    [SkippableFact]
    public async Task Nothing_stands_in_a_readers_way()
    {
        var findings = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Kinds, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (path, _) =>
        {
            foreach (var finding in await FindingsOn(path)) findings.Add($"/{path}: {finding}");
        });
        Assert.Empty(findings);
    }

    private async Task<IEnumerable<string>> FindingsOn(string path)
    {
        var visit = await reader.VisitAsync(path, new() { ViewportSize = new() { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var page = visit.Page;
        // Everything that comes alive when it comes near.
        await page.SetViewportSizeAsync(1280, 12_000);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.SetViewportSizeAsync(1280, 800);
        var findings = new List<string>();
        await Judge("light", new() { ColorScheme = ColorScheme.Light });
        await Judge("dark", new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(320, 800);
        await Judge("320 px", new() { ColorScheme = ColorScheme.Light });
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 320) findings.Add("320 px: the page scrolls sideways");
        await Judge("print", new() { Media = Media.Print });
        await page.CloseAsync();
        return [.. findings, .. visit.Complaints];

        async Task Judge(string setting, PageEmulateMediaOptions media)
        {
            await page.EmulateMediaAsync(media);
            var result = await page.RunAxe(Rules);
            findings.AddRange(result.Violations.Select(found => $"{setting}: {found.Id}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}"));
        }
    }
}
