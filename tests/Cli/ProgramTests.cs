using System.Text.Json;

namespace Lintel.Tests.Cli;

/// <summary>The program as a user calls it: exit codes, streams, and what a failed build leaves behind.</summary>
public sealed class ProgramTests
{
    private const string Whole = """
        # 1. Use a queue

        Date: 2026-01-02

        ## Status

        Accepted

        ## Context

        Orders arrive faster than they can be charged.

        ## Alternatives Considered

        - A queue
        - A faster database

        ## Decision

        We put a queue before the charge.

        ## Consequences

        A charge may come a minute later than its order.

        """;

    [Fact]
    public void Without_a_command_it_builds()
    {
        using var folder = Handbook();
        var run = LintelProcess.Run(folder.Path);
        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        Assert.StartsWith("Built ", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Combine("output/adr/0001-use-a-queue/index.html")));
    }

    [Fact]
    public void No_word_of_a_call_names_a_file_of_words()
    {
        using var folder = Handbook();
        folder.Write("secret", "words\n");
        Assert.Equal(
            (0, ""),
            LintelProcess.Run(folder.Path, "search", "@secret") is var run ? (run.ExitCode, run.Errors) : default
        );
        Assert.Equal("adr/0002-secret.md\n", LintelProcess.Run(folder.Path, "new", "adr", "@secret").Output);
    }

    [Fact]
    public void The_last_of_all_days_is_a_day()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path, "check", "--today", "9999-12-31").ExitCode);
    }

    [Fact]
    public void Below_the_content_with_the_settings_the_whole_repository_is_checked()
    {
        using var folder = Handbook();
        Git.GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write("input/settings.yml", "title: Boats\n");
        folder.Write("input/team/index.md", "# Team\n");
        foreach (var place in new[] { "", "input", "input/team" })
            Assert.Contains(
                "1 decision (1 accepted)",
                LintelProcess.Run(folder.Combine(place), "check").Output,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void The_list_of_commands_is_as_wide_as_what_it_says_of_them()
    {
        using var folder = new TemporaryFolder();
        var lines = LintelProcess.Run(folder.Path, "--help").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("  rules <ID>", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 200));
    }

    [Fact]
    public void A_record_without_options_fails_at_its_line_and_the_last_site_stays()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path).ExitCode);
        var before = Snapshot(folder.Combine("output"));
        // The heading's address was never published; its loss would be a finding of its own.
        File.Delete(folder.Combine("input/permalinks.lock"));
        folder.Write(
            "adr/0001-use-a-queue.md",
            Whole.Replace(
                "## Alternatives Considered\n\n- A queue\n- A faster database\n\n",
                "",
                StringComparison.Ordinal
            )
        );
        var run = LintelProcess.Run(folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(
            @"(?m)^adr/0001-use-a-queue\.md\(1,\d+\): error ADR002: [^\n]+## Alternatives Considered[^\n]+$",
            run.Errors
        );
        Assert.Equal(before, Snapshot(folder.Combine("output")));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path, "check").ExitCode);
        Assert.Equal(
            ["adr", "input"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order()
        );
    }

    [Fact]
    public void Strict_makes_a_warning_an_error()
    {
        using var folder = Handbook();
        folder.Write("input/lessons/one.md", "# One\n\nA lesson without its points.\n");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "check").ExitCode);
        Assert.Equal(1, LintelProcess.Run(folder.Path, "check", "--strict").ExitCode);
    }

    // Standard output stays what it is for programs.
    [Theory]
    [InlineData("check", "stage reading checks everything all")]
    [InlineData("build", "stage reading cleaning checks history site pages search other everything all")]
    public void Timings_name_each_stage_once(string command, string stages)
    {
        using var folder = Handbook();
        var run = LintelProcess.Run(folder.Path, command, "--format", "json", "--timings");
        Assert.StartsWith("[", run.Output, StringComparison.Ordinal);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(stages.Split(' ').Order(), lines.Select(line => line.TrimStart().Split(' ')[0]).Order());
        Assert.All(lines.Skip(1), line => Assert.Matches(@"^[a-zA-Z ]+( +\d+\.\d){3,5}$", line));
    }

    [Fact]
    public void Settings_weigh_rules()
    {
        using var folder = Handbook();
        folder.Write("input/lessons/one.md", "# One\n\nA lesson without its points.\n");
        folder.Write("settings.yml", "rules: {LES001: error}\n");
        Assert.Equal(1, LintelProcess.Run(folder.Path, "check").ExitCode);
        folder.Write("settings.yml", "rules: {LES001: off}\n");
        Assert.Equal(
            ("", 0),
            LintelProcess.Run(folder.Path, "check", "--strict") is var run ? (run.Errors, run.ExitCode) : default
        );
    }

    [Fact]
    public void Json_goes_to_standard_output_with_places()
    {
        using var folder = Handbook();
        folder.Write("input/index.md", "# Home\n\n[gone](gone.md)\n");
        var run = LintelProcess.Run(folder.Path, "check", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var finding = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal(
            ("input/index.md", 3, 8, "LNK001"),
            (
                finding.GetProperty("file").GetString(),
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("column").GetInt32(),
                finding.GetProperty("rule").GetString()
            )
        );
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("check", "--root", "does-not-exist")]
    [InlineData("check", "--format", "yaml")]
    [InlineData("chek")]
    [InlineData("check", "--max", "many")]
    [InlineData("search", "--limit", "0", "queue")]
    [InlineData("serve", "--port", "first")]
    [InlineData("adr", "list", "--write")]
    [InlineData("changes", "--from")]
    public void A_wrong_call_exits_with_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = LintelProcess.Run(folder.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("lintel: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Root_and_output_name_other_folders()
    {
        using var folder = Handbook();
        using var elsewhere = new TemporaryFolder();
        Assert.Equal(0, LintelProcess.Run(elsewhere.Path, "build", "--root", folder.Path, "--output", "site").ExitCode);
        Assert.True(File.Exists(elsewhere.Combine("site/index.html")));
        Assert.False(Directory.Exists(folder.Combine("output")));
    }

    [Fact]
    public void A_second_build_keeps_the_times_of_what_did_not_change()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path).ExitCode);
        var before = File.GetLastWriteTimeUtc(folder.Combine("output/index.html"));
        Thread.Sleep(20);
        folder.Write("adr/0001-use-a-queue.md", Whole.Replace("a minute", "two minutes", StringComparison.Ordinal));
        Assert.Equal(0, LintelProcess.Run(folder.Path).ExitCode);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.Combine("output/index.html")));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(folder.Combine("output/adr/0001-use-a-queue/index.html")));
        Assert.Equal(
            ["adr", "input", "output"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order()
        );
    }

    private static TemporaryFolder Handbook()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello, [queue](adr:1).\n");
        folder.Write("adr/0001-use-a-queue.md", Whole);
        return folder;
    }

    private static string Snapshot(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O} {new FileInfo(file).Length}")
        );
}
