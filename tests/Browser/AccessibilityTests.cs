using System.Collections.Concurrent;
using Lintel.Building;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>axe-core finds nothing on any kind of page, however it is looked at; and the browser has nothing to
/// complain about.</summary>
[Collection(nameof(Reader))]
public sealed class AccessibilityTests(Reader reader, Chromium chromium) : IClassFixture<Chromium>
{
    // More than one of a kind where the pages of that kind differ in what they are made of.
    private static readonly string[] Besides =
    [
        "index.html",
        "lessons/backend-role/index.html",
        "adr/0004-share-one-htmlrenderer/index.html",
        "rubrics/backend/v/2026.2/index.html",
    ];

    [SkippableFact]
    public async Task Nothing_stands_in_a_readers_way()
    {
        var findings = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            Kinds(),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (path, _) =>
            {
                foreach (var finding in await FindingsOn(path))
                    findings.Add($"/{path}: {finding}");
            }
        );
        Assert.True(findings.IsEmpty, string.Join(Environment.NewLine, findings));
    }

    [SkippableFact]
    public async Task The_audit_finds_what_it_is_for()
    {
        var page = await chromium.OpenAsync();
        await page.SetContentAsync(
            "<!DOCTYPE html><html lang='en'><title>A page</title><main><h1>A page</h1><p "
                + "style='color:#ccc'>Pale</p><p style='width:2000px'>Wide</p></main></html>"
        );
        var findings = await Audit.FindingsAsync(page, Sight.Light);
        Assert.Contains(findings, finding => finding.StartsWith("light: color-contrast: <p", StringComparison.Ordinal));
        Assert.Contains("light: the page scrolls sideways", findings);
    }

    [SkippableFact]
    public async Task A_tombstone_stands_in_nobodys_way()
    {
        using var folder = new TemporaryFolder();
        var build = Build.Run(
            new(
                RepositoryRoot.Combine(
                    "tests",
                    "Cases",
                    "tombstones and redirects keep every address that was published"
                ),
                folder.Combine("site")
            )
        );
        Assert.True(build.Pages > 0);
        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        foreach (var path in new[] { "rubrics/engineer/taste/", "rubrics/engineer/design/junior/", "lessons/gone/" })
        {
            await page.GotoAsync(Chromium.Site + path);
            Assert.Empty(await Audit.FindingsAsync(page, Sight.All));
        }
    }

    [SkippableFact]
    public async Task Nothing_stands_in_the_way_of_who_reads_from_right_to_left()
    {
        using var folder = new TemporaryFolder();
        foreach (var part in new[] { "input", "adr", ".github" })
            TemporaryFolder.CopyFolder(RepositoryRoot.Combine(part), folder.Combine("book", part));
        var settings = folder.Combine("book", "input", "settings.yml");
        File.AppendAllText(settings, "\nlanguage: ar\n");
        Build.Run(new(folder.Combine("book"), folder.Combine("site")));
        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        var findings = new List<string>();
        foreach (var path in Kinds())
        {
            await page.GotoAsync(Chromium.Site + path);
            Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
            foreach (var finding in await Audit.FindingsAsync(page, Sight.Light, Sight.Narrow))
                findings.Add($"/{path}: {finding}");
        }

        Assert.Empty(findings);
    }

    private IEnumerable<string> Kinds() =>
        Sample
            .Take(PageKinds.Of(reader.Handbook))
            .Union(Besides)
            .Select(path => path.Replace("index.html", "", StringComparison.Ordinal));

    private async Task<IEnumerable<string>> FindingsOn(string path)
    {
        var visit = await reader.VisitAsync(path, new() { ReducedMotion = ReducedMotion.Reduce });
        // Past everything that comes alive when it comes near.
        await visit.Page.EvaluateAsync(
            """
            async () => {
              for (let top = 0; top < document.body.scrollHeight; top += 600) {
                scrollTo({ top, behavior: 'instant' });
                await new Promise(requestAnimationFrame);
              }
            }
            """
        );
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var findings = await Audit.FindingsAsync(visit.Page, Sight.All);
        await visit.Page.Context.CloseAsync();
        return [.. findings, .. visit.Complaints];
    }
}
