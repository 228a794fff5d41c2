using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Lintel.Building.Hosts;
using Lintel.Tests.Git;

namespace Lintel.Tests.Building;

/// <summary>What a build that is not production has, and production has not.</summary>
public sealed class PreviewBuildTests(ScriptedRepository repository) : IClassFixture<ScriptedRepository>
{
    private static readonly Host Preview = ContextTests.Host(
        "NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12 PULL_REQUEST=true DEPLOY_PRIME_URL=https://p.example",
        null
    );

    [Fact]
    public void A_preview_says_so_and_shows_what_changed()
    {
        using var folder = new TemporaryFolder();
        var site = Build(folder, Preview);
        var page = Page(site, "adr/0002-retry-with-a-budget");
        Assert.Equal(
            "Preview of pull request 12: 1 new decision, 2 changed decisions, 1 changed rubric cell, 1 changed "
                + "lesson, 1 renamed page. See what changes",
            Words(page.QuerySelector(".preview-banner p")!)
        );
        Assert.StartsWith(
            "error adr/0002-retry-with-a-budget.md(11,",
            Words(page.QuerySelectorAll(".preview-banner p")[1]),
            StringComparison.Ordinal
        );
        Assert.Equal("This page is changed: see how", Words(page.QuerySelectorAll(".preview-banner p")[2]));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            "https://handbook.example/adr/0002-retry-with-a-budget/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Contains("  X-Robots-Tag: noindex\n", File.ReadAllText(Path.Combine(site, "_headers")));
        Assert.DoesNotContain("Disallow", File.ReadAllText(Path.Combine(site, "robots.txt")));
        Assert.DoesNotContain("/changes/", File.ReadAllText(Path.Combine(site, "sitemap.xml")));
        var fragment = page.QuerySelector(".preview-banner p:last-child a")!.GetAttribute("href")!.Split('#')[1];
        Assert.Equal("ADR-2 Retry with a budget", Words(Page(site, "changes").GetElementById(fragment)!));
    }

    [Fact]
    public void Production_has_none_of_it()
    {
        using var folder = new TemporaryFolder();
        var site = Build(folder, Host.None);
        Assert.False(Directory.Exists(Path.Combine(site, "changes")));
        Assert.Null(Page(site, "adr").QuerySelector(".preview-banner, meta[name=robots]"));
        Assert.DoesNotContain("X-Robots-Tag", File.ReadAllText(Path.Combine(site, "_headers")));
    }

    [Fact]
    public void A_preview_without_history_says_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/changes.md", "# Changes\n\nOur own page of that name.\n");
        var build = Lintel.Building.Build.Run(
            new(folder.Path, folder.Combine("output")) { Strict = true, Host = Preview }
        );
        Assert.True(build.Pages > 0);
        Assert.Equal(
            "Preview of pull request 12: what it changes is not known. See why",
            Words(Page(folder.Combine("output"), "").QuerySelector(".preview-banner p")!)
        );
        Assert.Contains("Our own page", Page(folder.Combine("output"), "changes").Body!.TextContent);
        Assert.Contains(
            "There is no history to compare with",
            Page(folder.Combine("output"), "_changes").Body!.TextContent
        );
    }

    [Fact]
    public void Proposals_may_be_kept_for_previews()
    {
        using var folder = new TemporaryFolder();
        TemporaryFolder.CopyFolder(
            RepositoryRoot.Combine("tests", "Cases", "a page leads to a record that only previews show"),
            folder.Combine("book")
        );
        folder.Write("book/input/index.md", "# Handbook\n\nWhat we do is [the queue](../adr/0001-use-a-queue.md).\n");
        foreach (var (host, isShown) in new[] { (Host.None, false), (Preview, true) })
        {
            var output = folder.Combine(isShown ? "preview" : "production");
            Assert.True(
                Lintel.Building.Build.Run(new(folder.Combine("book"), output) { Strict = true, Host = host }).Pages > 0
            );
            Assert.Equal(isShown, File.Exists(Path.Combine(output, "adr/0002-use-a-log/index.html")));
            foreach (
                var file in Directory
                    .EnumerateFiles(output, "*", SearchOption.AllDirectories)
                    .Where(file => file.EndsWith("l") || file.EndsWith("n"))
            )
                Assert.True(isShown || !File.ReadAllText(file).Contains("Use a log"), $"{file} tells of the proposal");
        }
    }

    [Fact]
    public void A_proposal_that_was_old_before_is_no_new_problem()
    {
        using var folder = new TemporaryFolder();
        TemporaryFolder.CopyFolder(
            RepositoryRoot.Combine("tests", "Cases", "a page leads to a record that only previews show"),
            folder.Combine("book")
        );
        folder.Write("book/input/index.md", "# Handbook\n\nWhat we do is [the queue](../adr/0001-use-a-queue.md).\n");
        GitCommand.Run(folder.Combine("book"), "init", "--quiet", "--initial-branch=main");
        GitCommand.Run(folder.Combine("book"), "add", "--all");
        GitCommand.Run(folder.Combine("book"), "commit", "--quiet", "--message", "A handbook");
        GitCommand.Run(folder.Combine("book"), "checkout", "--quiet", "-b", "more");
        folder.Write("book/input/more.md", "# More\n\nText.\n");
        var build = Lintel.Building.Build.Run(
            new(folder.Combine("book"), folder.Combine("site")) { Today = new DateOnly(2040, 1, 1), Host = Preview }
        );
        Assert.Contains("ADR022", build.Check.Findings.Select(finding => finding.Rule.Id));
        var changes = Page(folder.Combine("site"), "changes").Body!.TextContent;
        Assert.Contains("1 new page", changes);
        Assert.DoesNotContain("ADR022", changes);
    }

    // The branch as it is, but for the link that it breaks.
    private string Build(TemporaryFolder folder, Host host)
    {
        TemporaryFolder.CopyFolder(repository.Path, folder.Combine("book"));
        GitCommand.Run(folder.Combine("book"), "checkout", "main", "--", "input/index.md");
        var build = Lintel.Building.Build.Run(new(folder.Combine("book"), folder.Combine("site")) { Host = host });
        Assert.True(build.Pages > 0);
        return folder.Combine("site");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string site, string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site, path, "index.html")));

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
