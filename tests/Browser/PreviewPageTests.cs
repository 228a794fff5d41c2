using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Lintel.Building;
using Lintel.Tests.Previews;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A reviewer reads the page of changes: wide and at 320 px, in light and in dark.</summary>
public sealed class PreviewPageTests(Chromium chromium, ScriptedRepository repository) : IClassFixture<Chromium>, IClassFixture<ScriptedRepository>
{
    private const string Address = "http://preview.test/";

    private static readonly AxeRunOptions Rules = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") };

    [SkippableFact]
    public async Task Nothing_stands_in_a_reviewers_way()
    {
        using var folder = new TemporaryFolder();
        TemporaryFolder.CopyFolder(repository.Path, folder.Combine("book"));
        GitCommand.Run(folder.Combine("book"), "checkout", "main", "--", "input/index.md");
        // A warning, so that the page has new problems to show.
        File.AppendAllText(folder.Combine("book", "input", "index.md"), "\n![A map](https://example.org/map.png)\n");
        Build.Run(folder.Combine("book"), folder.Combine("site"), strict: false, host: ContextTests.Host("NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12", null));

        var page = await chromium.OpenAsync();
        await page.RouteAsync(Address + "**", route => Serve(route, folder.Combine("site")));
        var findings = new List<string>();
        foreach (var path in new[] { "changes/", "adr/0002-retry-with-a-budget/" })
        {
            await page.GotoAsync(Address + path);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var width in new[] { 1280, 320 })
                {
                    await page.SetViewportSizeAsync(width, 900);
                    var result = await page.RunAxe(Rules);
                    findings.AddRange(result.Violations.Select(found => $"{path} {scheme} {width}: {found.Id}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}"));
                    if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) findings.Add($"{path} {width}: the page scrolls sideways");
                }
            }
        }

        Assert.Empty(findings);
    }

    private static Task Serve(IRoute route, string site)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        var file = site + (path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.FulfillAsync(new() { Status = 404 });
    }
}
