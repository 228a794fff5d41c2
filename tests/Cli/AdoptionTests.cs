using System.Text.Json;

namespace Lintel.Tests.Cli;

/// <summary>How a team with a past begins: a baseline, mending, reports that its tools read.</summary>
public sealed class AdoptionTests
{
    private const string Old = """
        # 1. Use a queue

        ## Status

        Acepted

        ## Context

        Orders arrive faster than they can be charged.

        ## Decision

        We put a queue before the charge.

        """;

    private const string New = """
        # 2. Use a log

        Date: March 3, 2026

        ## Status

        Accepted

        Supersedes [1](0001-use-a-queue.md)

        ## Context

        Consumers want to read orders twice.

        ## Alternatives

        - A log
        - The queue as it is

        ## Decision

        We put a log in the place of the queue.

        ## Consequences

        A reader has to remember where it was.

        """;

    [Fact]
    public void A_baseline_is_written_once_and_then_only_shrinks()
    {
        using var folder = Handbook();
        Assert.Equal(1, LintelProcess.Run(folder.Path, "check").ExitCode);
        Assert.Equal(0, LintelProcess.Run(folder.Path, "check", "--write-baseline").ExitCode);
        var first = File.ReadAllLines(folder.Combine(".lintel-baseline"));
        Assert.Contains("adr/0001-use-a-queue.md: ADR002: This record has no options.", first);
        Assert.Equal(
            ("", 0),
            LintelProcess.Run(folder.Path, "check", "--strict") is var silent
                ? (silent.Errors, silent.ExitCode)
                : default
        );

        folder.Write("adr/0001-use-a-queue.md", Old + "\n## Alternatives\n\n- A queue\n- Nothing\n");
        folder.Write("adr/0003-new.md", Old.Replace("# 1.", "# 3.", StringComparison.Ordinal));
        var stale = LintelProcess.Run(folder.Path, "check");
        Assert.Contains("SRC015", stale.Errors, StringComparison.Ordinal);
        Assert.Contains("adr/0003-new.md", stale.Errors, StringComparison.Ordinal);

        Assert.Equal(1, LintelProcess.Run(folder.Path, "check", "--write-baseline").ExitCode);
        var second = File.ReadAllLines(folder.Combine(".lintel-baseline"));
        Assert.True(second.Length < first.Length);
        Assert.Subset(first.ToHashSet(), second.ToHashSet());
    }

    [Fact]
    public void Fix_mends_what_needs_no_judgement_and_nothing_else()
    {
        using var folder = Handbook();
        LintelProcess.Run(folder.Path, "check", "--fix");
        Assert.Equal(
            Old.Replace(
                "Acepted\n",
                "Accepted\n\nSuperseded by [ADR-2](0002-use-a-log.md)\n",
                StringComparison.Ordinal
            ),
            File.ReadAllText(folder.Combine("adr/0001-use-a-queue.md"))
        );
        Assert.Equal(
            New.Replace("March 3, 2026", "2026-03-03", StringComparison.Ordinal),
            File.ReadAllText(folder.Combine("adr/0002-use-a-log.md"))
        );
    }

    [Theory]
    [InlineData("strict-from: 2\n")]
    [InlineData("strict-from: 2026-03-01\n")]
    public void Records_before_the_promise_are_forgiven(string settings)
    {
        using var folder = Handbook();
        folder.Write("settings.yml", settings);
        folder.Write(
            "adr/0001-use-a-queue.md",
            Old.Replace("## Status", "Date: 2026-01-02\n\n## Status", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("ADR002", LintelProcess.Run(folder.Path, "check").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_gets_annotations_with_file_line_and_column()
    {
        using var folder = Handbook();
        var lines = LintelProcess.Run(folder.Path, "check", "--format", "github").Output.Split('\n');
        Assert.Contains(
            lines,
            line =>
                line.StartsWith(
                    "::error file=adr/0001-use-a-queue.md,line=1,endLine=1,col=6,endColumn=17,title=ADR002 Decision "
                        + "without options::",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Sarif_has_a_rule_and_a_region_for_every_result()
    {
        using var folder = Handbook();
        var run = JsonDocument
            .Parse(LintelProcess.Run(folder.Path, "check", "--format", "sarif").Output)
            .RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.NotEqual(0, run.GetProperty("results").GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.True(
                region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("endColumn").GetInt32() >= 1
            );
        }
    }

    [Fact]
    public void A_build_says_what_readers_do_not_see_yet_and_when_they_will()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Boats\n");
        folder.Write("input/keel.md", "---\ndraft: true\n---\n\n# Keel\n");
        folder.Write("input/mast.md", "---\nPublished: 2027-03-01\n---\n\n# Mast\n");
        var before = LintelProcess.Run(folder.Path, "build", "--today", "2027-02-01").Output;
        Assert.Contains(
            "2 drafts held back, which previews show; from 2027-03-01 on",
            before,
            StringComparison.Ordinal
        );
        var after = LintelProcess.Run(folder.Path, "build", "--today", "2027-03-01").Output;
        Assert.Contains("1 draft held back, which previews show.", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_explained_on_the_terminal_and_the_nearest_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(
            "Decision without options",
            LintelProcess.Run(folder.Path, "rules", "adr002").Output,
            StringComparison.Ordinal
        );
        var wrong = LintelProcess.Run(folder.Path, "rules", "ADR02");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("Did you mean 'ADR002'?", wrong.Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Handbook()
    {
        var folder = new TemporaryFolder();
        folder.Write("adr/0001-use-a-queue.md", Old);
        folder.Write("adr/0002-use-a-log.md", New);
        return folder;
    }
}
