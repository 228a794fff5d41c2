using Lintel.Authoring;
using Lintel.Building;
using Lintel.Site;

namespace Lintel.Tests.Rules;

/// <summary>The promise of addresses, as an author meets it: built once, then something is taken away.</summary>
[Raises("LNK012")]
public sealed class LockTests
{
    private const string Rubric = """
        id: engineer
        title: Engineer
        version: "2026.1"
        levels: [{id: senior, title: Senior}]
        competencies:
          - id: design
            title: Design
            cells:
              senior:
                summary: "Designs a service."
                behaviours:
                  - {id: trade-offs, text: "Names what a design costs."}
                  - {id: boundaries, text: "Draws the boundary of a service."}

        """;

    [Fact]
    public void A_build_adds_what_is_new_and_a_second_one_touches_nothing()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path, "build").ExitCode);
        var path = folder.Combine("input/permalinks.lock");
        var lines = File.ReadAllLines(path);
        Assert.Contains("/rubrics/engineer/design/senior/#trade-offs", lines);
        Assert.Equal("# format: 1", lines[1]);
        Assert.Equal(lines[2..].Order(StringComparer.Ordinal), lines[2..]);
        var written = File.GetLastWriteTimeUtc(path);
        Assert.Equal("", Built(folder));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
        Assert.False(File.Exists(folder.Combine("output/permalinks.lock")), "the lock is no page");
    }

    [Fact]
    public void A_behaviour_that_goes_stops_the_build_until_it_leaves_a_tombstone()
    {
        using var folder = Handbook();
        Assert.Equal("", Built(folder));
        folder.Write(
            "input/rubrics/engineer.yml",
            Rubric.Replace(
                "          - {id: trade-offs, text: \"Names what a design costs.\"}\n",
                "",
                StringComparison.Ordinal
            )
        );
        var failed = Built(folder);
        Assert.Contains(
            "LNK010: The published address '/rubrics/engineer/design/senior/#trade-offs' leads nowhere now",
            failed,
            StringComparison.Ordinal
        );
        Assert.Contains("- {id: trade-offs, retired: {reason: …, moved_to: …}}", failed, StringComparison.Ordinal);
        folder.Write(
            "input/rubrics/engineer.yml",
            Rubric.Replace(
                "text: \"Names what a design costs.\"",
                "retired: {reason: Merged., moved_to: engineer/design/senior#boundaries}",
                StringComparison.Ordinal
            )
        );
        Assert.Equal("", Built(folder));
        Assert.Contains(
            "<li id=\"trade-offs\">",
            File.ReadAllText(folder.Combine("output/rubrics/engineer/design/senior/index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_published_version_cannot_be_edited_or_published_twice()
    {
        using var folder = Handbook();
        var publish = LintelProcess.Run(folder.Path, "rubric", "publish", "engineer", "2026.2");
        Assert.Equal(("", 0), (publish.Errors, publish.ExitCode));
        Assert.Contains(
            "version: \"2026.2\"",
            File.ReadAllText(folder.Combine("input/rubrics/engineer.yml")),
            StringComparison.Ordinal
        );
        Assert.Empty(Check.Run(folder.Path).Findings);
        Assert.Equal(2, LintelProcess.Run(folder.Path, "rubric", "publish", "engineer", "2026.2").ExitCode);
        var snapshot = folder.Combine("input/rubrics/_versions/engineer/2026.2.yml");
        Assert.Equal("# format: 1", File.ReadLines(snapshot).First());
        File.WriteAllText(snapshot, File.ReadAllText(snapshot).Replace("Names", "Knows", StringComparison.Ordinal));
        Assert.Contains("RUB014", Check.Run(folder.Path).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Names_with_blanks_and_percent_signs_are_known_again()
    {
        using var folder = Handbook();
        folder.Write(
            "input/lessons/our team/100% sure.md",
            "# Sure\n\n::: tldr\n- One point.\n:::\n\n## All of it\n\nText.\n"
        );
        Assert.Equal("", Built(folder));
        Assert.Contains(
            "/lessons/our%20team/100%25%20sure/",
            File.ReadAllText(folder.Combine("input/permalinks.lock")),
            StringComparison.Ordinal
        );
        Assert.Equal("", Built(folder));
        File.Delete(folder.Combine("input/lessons/our team/100% sure.md"));
        Assert.Contains(
            "LNK010: The published address '/lessons/our team/100% sure/'",
            Built(folder),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("check --write-baseline")]
    [InlineData("check --fix")]
    [InlineData("build")]
    [InlineData("init --yes")]
    [InlineData("mv input/lessons/first.md input/lessons/last.md")]
    [InlineData("rubric publish engineer 2026.2")]
    public void Nothing_is_written_over_a_file_of_a_later_format(string command)
    {
        using var folder = Handbook();
        folder.Write("input/lessons/first.md", "# First\n\n::: tldr\n- One point.\n:::\n\n## All of it\n\nText.\n");
        Assert.Equal("", Built(folder));
        const string Later = "# Written by a later version.\n# format: 2\n@ of another form\n";
        string[] files = ["input/permalinks.lock", ".lintel-baseline"];
        foreach (var file in files)
            folder.Write(file, Later);
        LintelProcess.Run(folder.Path, command.Split(' '));
        Assert.All(files, file => Assert.Equal(Later, File.ReadAllText(folder.Combine(file))));
    }

    [Fact]
    public void A_lock_grows_beyond_what_an_author_writes()
    {
        using var folder = Handbook();
        var lines = Enumerable.Range(0, 40_000).Select(number => $"/lessons/about-something-{number:D6}/");
        folder.Write("input/permalinks.lock", string.Join('\n', lines));
        var findings = Check.Run(folder.Path).Findings;
        Assert.Equal(40_000, findings.Length);
        Assert.All(findings, finding => Assert.Equal("LNK010", finding.Rule.Id));
    }

    [Fact]
    public void LNK012_a_lock_that_cannot_be_written_is_a_warning()
    {
        using var folder = Handbook();
        var site = Check.Run(folder.Path).Site;
        Directory.CreateDirectory(folder.Combine("input/permalinks.lock"));
        Assert.StartsWith(
            "input/permalinks.lock(1,1): warning LNK012",
            LockWriter.Update(site, LockHistory.None)?.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_handbooks_own_lock_is_complete()
    {
        var site = Check.Run(RepositoryRoot.Path).Site;
        Assert.Empty(
            site.Promised.Except(site.Handbook.Permalinks.Addresses.Select(line => line.Link))
                .Select(link => $"missing in {site.Handbook.Permalinks.Path}: {link}")
        );
    }

    // What the command does, without a process: the findings, and the lock where there is a site.
    private static string Built(TemporaryFolder folder)
    {
        var build = Build.Run(new(folder.Path, folder.Combine("output")));
        if (build.Pages > 0)
            Assert.Null(LockWriter.Update(build.Check.Site, build.Check.Lock));
        return string.Join('\n', build.Check.Findings);
    }

    private static TemporaryFolder Handbook()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/rubrics/engineer.yml", Rubric);
        return folder;
    }
}
