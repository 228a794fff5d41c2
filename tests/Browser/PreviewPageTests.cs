using Lintel.Building;
using Lintel.Tests.Building;
using Lintel.Tests.Git;

namespace Lintel.Tests.Browser;

/// <summary>A reviewer reads the page of changes, and the changed page with its banner.</summary>
public sealed class PreviewPageTests(Chromium chromium, ScriptedRepository repository)
    : IClassFixture<Chromium>,
        IClassFixture<ScriptedRepository>
{
    [SkippableFact]
    public async Task Nothing_stands_in_a_reviewers_way()
    {
        using var folder = new TemporaryFolder();
        TemporaryFolder.CopyFolder(repository.Path, folder.Combine("book"));
        GitCommand.Run(folder.Combine("book"), "checkout", "main", "--", "input/index.md");
        // A warning, so that the page has new problems to show.
        File.AppendAllText(folder.Combine("book", "input", "index.md"), "\n![A map](https://example.org/map.png)\n");
        Build.Run(
            new(folder.Combine("book"), folder.Combine("site"))
            {
                Host = ContextTests.Host("NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12", null),
            }
        );

        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        var findings = new List<string>();
        foreach (var way in Sight.Ways(["changes/", "adr/0002-retry-with-a-budget/"], Sight.All))
        {
            await page.GotoAsync(Chromium.Site + way.Key);
            findings.AddRange((await Audit.FindingsAsync(page, way)).Select(found => $"{way.Key} {found}"));
        }

        Assert.Empty(findings);
    }
}
