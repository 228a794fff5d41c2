using System.Diagnostics;

namespace Lintel.Tests.Building;

/// <summary><c>check --base</c>: only what the branch brought in, and accepted records stay as they were
/// accepted.</summary>
public sealed class BranchTests
{
    private const string Accepted = """
        # 1. Use a queue

        Date: 2026-01-02

        ## Status

        Accepted

        ## Context

        Orders come in bursts.

        ## Decision

        A queue.

        ## Consequences

        Charges may come late.

        """;

    [Fact]
    public void It_reports_only_what_the_branch_brought_in()
    {
        using var folder = Repository();
        Assert.Contains("ADR002", LintelProcess.Run(folder.Path, "check").Errors, StringComparison.Ordinal);
        var untouched = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(("", 0), (untouched.Errors, untouched.ExitCode));

        folder.Write(
            "adr/0002-use-a-log.md",
            Accepted.Replace("# 1. Use a queue", "# 2. Use a log", StringComparison.Ordinal)
        );
        var branch = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(1, branch.ExitCode);
        Assert.All(
            branch.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("adr/0002-use-a-log.md(", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ADR020_prose_is_frozen_and_metadata_is_free()
    {
        using var folder = Repository();
        folder.Write(
            "adr/0001-use-a-queue.md",
            Accepted
                .Replace("Accepted", "Deprecated", StringComparison.Ordinal)
                .Replace("2026-01-02", "2026-01-03", StringComparison.Ordinal)
        );
        Assert.Equal("", LintelProcess.Run(folder.Path, "check", "--base", "main").Errors);

        folder.Write("adr/0001-use-a-queue.md", Accepted.Replace("in bursts", "in a stream", StringComparison.Ordinal));
        var run = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("adr/0001-use-a-queue.md(11,1): error ADR020: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_is_not_there_is_explained()
    {
        using var folder = Repository();
        var run = LintelProcess.Run(folder.Path, "check", "--base", "no-such-branch");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("lintel: Nothing here is called 'no-such-branch'", run.Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Repository()
    {
        var folder = new TemporaryFolder();
        folder.Write("adr/0001-use-a-queue.md", Accepted);
        Git(folder, "init", "--quiet", "--initial-branch=main");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "Begin");
        Git(folder, "switch", "--quiet", "-c", "branch");
        return folder;
    }

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true }
        )!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
