using Lintel.Tests.Git;

namespace Lintel.Tests.Authoring;

/// <summary>What <c>lintel mv</c> does to a repository: everything leads where it led, and nothing else
/// changes.</summary>
public sealed class MoveTests : IClassFixture<MoveTests.Repository>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MoveTests(Repository repository) => TemporaryFolder.CopyFolder(repository.Path, folder.Path);

    public void Dispose() => folder.Dispose();

    /// <summary>A handbook that is committed with its baseline and its lock; every test moves things in a
    /// copy.</summary>
    public sealed class Repository : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Repository()
        {
            GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=main");
            folder.Write("README.md", "# Boats\n\nBegin with [the crew](docs/crew/rota.md#nights).\n");
            folder.Write(
                "docs/index.md",
                "# Home\n\n[Rota](crew/rota.md), [again](crew/rota), [the list][list].\n\n"
                    + "[list]: <crew/rota.md>\n\nAll {{ boats }}.\n"
            );
            folder.Write(
                "docs/crew/rota.md",
                "# Rota\r\n\r\n[Home](../index.md), [pay](pay.md), [gone](gone.md)\r\n\r\n"
                    + "## Nights\r\n\r\nTwo.\r\n"
            );
            folder.Write(
                "docs/crew/pay.md",
                "---\nRedirectFrom:\n  - /money/\n---\n\n# Pay\n\n[Rota](./rota.md) {{ boats }}\n"
            );
            folder.Write("docs/adr/0001-a-mast.md", Record("1. A mast", "Superseded by [2](0002-two-masts.md)"));
            folder.Write("docs/adr/0002-two-masts.md", Record("2. Two masts", "Accepted\n\nSupersedes 0001-a-mast"));
            folder.Write("docs/adr/README.md", "# Decisions\n\n- [1](0001-a-mast.md)\n- [2](0002-two-masts.md)\n");
            folder.Write(
                "settings.yml",
                "title: Boats\ninput: docs\nadr: [docs/adr]\nsidebar:\n  - Crew: crew/rota.md\n"
            );
            Assert.Equal(0, LintelProcess.Run(folder.Path, "check", "--write-baseline").ExitCode);
            Assert.Equal(0, LintelProcess.Run(folder.Path, "build").ExitCode);
            folder.Write(".gitignore", "output/\n");
            GitCommand.CommitAll(folder.Path, "Begin");
        }

        public string Path => folder.Path;

        public void Dispose() => folder.Dispose();
    }

    [Theory]
    [InlineData("---\n{title: Oars, order: 3}\n---\n", "---\n{RedirectFrom: /oars/, title: Oars, order: 3}\n---\n")]
    [InlineData("---\n{ }\n---\n", "---\n{RedirectFrom: /oars/,  }\n---\n")]
    [InlineData(
        "---\n{title: Oars, RedirectFrom: /wood/}\n---\n",
        "---\n{title: Oars, RedirectFrom: [/wood/, /oars/]}\n---\n"
    )]
    [InlineData("---\n  title: Oars\n---\n", "---\n  title: Oars\n  RedirectFrom: /oars/\n---\n")]
    [InlineData("---\n---\n", "---\nRedirectFrom: /oars/\n---\n")]
    [InlineData("+++\n[sea]\nsalt = true\n+++\n", "+++\n[sea]\nsalt = true\n+++\n")]
    public void An_old_address_is_written_as_the_front_matter_is_laid_out_or_nothing_is(string before, string after)
    {
        folder.Write("docs/oars.md", before + "\n# Oars\n\nTwo.\n");
        Lintel(0, "mv", "docs/oars.md", "docs/paddles.md");
        Assert.Equal(after + "\n# Oars\n\nTwo.\n", Text("docs/paddles.md"));
    }

    [Fact]
    public void A_page_takes_its_links_those_to_it_and_its_old_address_along()
    {
        var told = Lintel(0, "mv", "docs/crew/rota.md", "docs/duty/roster.md").Output;
        Assert.Contains("docs/crew/rota.md -> docs/duty/roster.md", told, StringComparison.Ordinal);
        Assert.Equal(
            "---\r\nRedirectFrom: /crew/rota/\r\n---\r\n\r\n# Rota\r\n\r\n"
                + "[Home](../index.md), [pay](../crew/pay.md), [gone](../crew/gone.md)\r\n\r\n"
                + "## Nights\r\n\r\nTwo.\r\n",
            Text("docs/duty/roster.md")
        );
        Assert.Contains("(docs/duty/roster.md#nights)", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains(
            "[Rota](duty/roster.md), [again](duty/roster), [the list][list].\n\n[list]: <duty/roster.md>\n",
            Text("docs/index.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("(../duty/roster.md)", Text("docs/crew/pay.md"), StringComparison.Ordinal);
        Assert.Contains("Crew: duty/roster.md", Text("settings.yml"), StringComparison.Ordinal);
        Lintel(0, "build", "--strict");
        Assert.Contains("url=../../duty/roster/", Text("output/crew/rota/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_found_under_its_new_name_by_records_lists_and_the_lock()
    {
        Lintel(0, "mv", "docs/adr/0001-a-mast.md", "docs/adr/0001-one-mast.md");
        Assert.Contains("Supersedes 0001-one-mast\n", Text("docs/adr/0002-two-masts.md"), StringComparison.Ordinal);
        Assert.Contains("- [1](0001-one-mast.md)", Text("docs/adr/README.md"), StringComparison.Ordinal);
        Assert.Contains("\n/adr/0001-a-mast/\n", Text("docs/permalinks.lock"), StringComparison.Ordinal);
        Assert.Contains("\n/adr/0001-one-mast/\n", Text("docs/permalinks.lock"), StringComparison.Ordinal);
        Lintel(0, "check", "--strict");
    }

    [Fact]
    public void A_folder_goes_as_a_whole_and_comes_back_without_a_trace_but_its_redirects()
    {
        var before = Text("docs/index.md");
        Lintel(0, "mv", "docs/crew", "docs/people/crew");
        Assert.Contains("  - /money/\n  - /crew/pay/\n", Text("docs/people/crew/pay.md"), StringComparison.Ordinal);
        Assert.Contains("[Rota](./rota.md)", Text("docs/people/crew/pay.md"), StringComparison.Ordinal);
        Assert.Contains("(people/crew/rota.md)", Text("docs/index.md"), StringComparison.Ordinal);
        Lintel(0, "check", "--strict");

        Lintel(0, "mv", "docs/people/crew", "docs/");
        Assert.Equal(before, Text("docs/index.md"));
        Assert.Contains("  - /people/crew/pay/\n", Text("docs/crew/pay.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("  - /crew/pay/\n", Text("docs/crew/pay.md"), StringComparison.Ordinal);
        Lintel(0, "check", "--strict");
    }

    [Fact]
    public void A_folder_of_records_keeps_its_records()
    {
        Lintel(0, "mv", "docs/adr", "docs/decisions");
        Assert.Contains("adr: [docs/decisions]", Text("settings.yml"), StringComparison.Ordinal);
        Assert.Contains("2 decisions", Lintel(0, "check", "--strict").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_folder_leaves_its_address_to_the_list_of_the_folder()
    {
        folder.Write("docs/crew/index.md", "# Crew\n");
        Lintel(0, "mv", "docs/crew/index.md", "docs/crew/all.md");
        Assert.Equal("# Crew\n", File.ReadAllText(folder.Combine("docs/crew/all.md")));
        Lintel(0, "check");
    }

    [Fact]
    public void A_name_may_change_its_capitals_and_what_that_costs_is_told()
    {
        folder.Write("docs/Oars.md", "# Oars\n");
        var told = Lintel(0, "mv", "docs/Oars.md", "docs/oars.md").Errors;
        Assert.Contains("'/Oars/' leads nowhere from now on", told, StringComparison.Ordinal);
        Lintel(0, "check");
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_writes_nothing()
    {
        var told = Lintel(0, "mv", "docs/crew/rota.md", "docs/roster.md", "--dry-run").Output;
        Assert.Contains("+++ b/docs/index.md", told, StringComparison.Ordinal);
        Assert.Contains("+RedirectFrom: /crew/rota/", told, StringComparison.Ordinal);
        Assert.Equal("", GitCommand.Run(folder.Path, "status", "--short").Trim());
    }

    [Theory]
    [InlineData("docs/crew/rotta.md", "docs/x.md", "'rota.md' is there")]
    [InlineData("docs/crew/rota.md", "docs/crew/pay.md", "there is a 'docs/crew/pay.md' already")]
    [InlineData("docs/crew/rota.md", "docs/roster", "needs the ending '.md'")]
    [InlineData("docs/crew/rota.md", "../rota.md", "lies outside the handbook")]
    [InlineData("docs/crew", "docs/crew/deep", "lies in 'docs/crew' itself")]
    [InlineData("docs/crew/rota.md", "docs/README.md", "would have the address of 'docs/index.md'")]
    [InlineData("settings.yml", "other.yml", "is no page, record, lesson, picture or folder")]
    public void What_cannot_be_moved_is_refused_in_a_sentence_and_stays(string from, string to, string why)
    {
        Assert.Contains(why, Lintel(2, "mv", from, to).Errors, StringComparison.Ordinal);
        Assert.Equal("", GitCommand.Run(folder.Path, "status", "--short").Trim());
    }

    private static string Record(string title, string status) =>
        $"# {title}\n\nDate: 2026-01-02\n\n## Status\n\n{status}\n\n## Context\n\nWind.\n\n## Considered Options\n\n"
        + "- A mast\n- An engine\n\n## Decision\n\nA mast.\n\n## Consequences\n\nSails.\n";

    private string Text(string path) => File.ReadAllText(folder.Combine(path));

    private LintelProcess Lintel(int exitCode, params string[] arguments)
    {
        var run = LintelProcess.Run(folder.Path, arguments);
        Assert.True(
            exitCode == run.ExitCode,
            $"{string.Join(' ', arguments)}: {run.ExitCode}\n{run.Output}{run.Errors}"
        );
        return run;
    }
}
