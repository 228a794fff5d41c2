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
        var ways = Sight.Ways(Kinds(), Sight.All).ToArray();
        Assert.Equal(
            Sight.All,
            ways.SelectMany(way => way).Distinct().OrderBy(sight => Array.IndexOf(Sight.All, sight))
        );
        // A tab for each core, which goes from page to page: to open one takes longer than to look.
        var cores = Environment.ProcessorCount;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, cores),
            async (core, _) =>
            {
                var visit = await reader.VisitAsync("", new() { ReducedMotion = ReducedMotion.Reduce });
                foreach (var way in ways.Where((_, place) => place % cores == core))
                foreach (var finding in await FindingsOn(visit.Page, way.Key, way))
                    findings.Add($"/{way.Key}: {finding}");
                foreach (var complaint in visit.Complaints)
                    findings.Add(complaint);
                await visit.Page.Context.CloseAsync();
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
        string[] paths = ["rubrics/engineer/taste/", "rubrics/engineer/design/junior/", "lessons/gone/"];
        foreach (var way in Sight.Ways(paths, Sight.All))
        {
            await page.GotoAsync(Chromium.Site + way.Key);
            Assert.Empty(await Audit.FindingsAsync(page, way));
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
        foreach (var way in Sight.Ways(Kinds(), Sight.Light, Sight.Narrow))
        {
            await page.GotoAsync(Chromium.Site + way.Key);
            Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
            foreach (var finding in await Audit.FindingsAsync(page, way))
                findings.Add($"/{way.Key}: {finding}");
        }

        Assert.Empty(findings);
    }

    private IEnumerable<string> Kinds() =>
        PageKinds
            .Of(reader.Handbook)
            .Union(Besides)
            .Select(path => path.Replace("index.html", "", StringComparison.Ordinal));

    private async Task<IEnumerable<string>> FindingsOn(IPage page, string path, IEnumerable<Sight> sights)
    {
        await Sight.Light.Take(page);
        await page.GotoAsync(reader.Address + path);
        // Past everything that comes alive when it comes near.
        await page.EvaluateAsync(
            """
            async () => {
              for (let top = 0; top < document.body.scrollHeight; top += 600) {
                scrollTo({ top, behavior: 'instant' });
                await new Promise(requestAnimationFrame);
              }
            }
            """
        );
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return await Audit.FindingsAsync(page, sights);
    }
}
