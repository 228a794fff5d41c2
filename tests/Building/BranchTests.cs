using System.Diagnostics;
using Lintel.Tests.Rules;
using static System.StringComparison;

namespace Lintel.Tests.Building;

/// <summary><c>check --base</c>: only what the branch brought in, and accepted records stay as they were
/// accepted.</summary>
[Raises("ADR030")]
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
        Assert.Contains("ADR002", LintelProcess.Run(folder.Path, "check").Errors, Ordinal);
        var untouched = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(("", 0), (untouched.Errors, untouched.ExitCode));

        folder.Write("adr/0002-use-a-log.md", Accepted.Replace("# 1. Use a queue", "# 2. Use a log", Ordinal));
        var branch = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(1, branch.ExitCode);
        Assert.All(
            branch.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("adr/0002-use-a-log.md(", line, Ordinal)
        );
    }

    [Fact]
    public void ADR020_prose_is_frozen_and_metadata_is_free()
    {
        using var folder = Repository();
        folder.Write(
            "adr/0001-use-a-queue.md",
            Accepted.Replace("Accepted", "Deprecated", Ordinal).Replace("2026-01-02", "2026-01-03", Ordinal)
        );
        Assert.Equal("", LintelProcess.Run(folder.Path, "check", "--base", "main").Errors);

        folder.Write("adr/0001-use-a-queue.md", Accepted.Replace("in bursts", "in a stream", Ordinal));
        var run = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("adr/0001-use-a-queue.md(11,1): error ADR020: ", run.Errors, Ordinal);
    }

    [Theory]
    [InlineData("Orders come in bursts.", "Orders come\nin bursts.")]
    [InlineData("# 1. Use a queue", "# 1. Use the Queue")]
    [InlineData("- Charges may come late.", "* Charges may come late.")]
    [InlineData("\"late\"", "“late”")]
    [InlineData("# 1. Use a queue", "# 1. Use a queeu")]
    public void ADR020_layout_and_slips_of_the_pen_are_free(string accepted, string mended)
    {
        var text = Accepted.Replace("late.", "late.\n\n- Charges may come late.\n- Some say \"late\".", Ordinal);
        using var folder = Repository(text);
        folder.Write("adr/0001-use-a-queue.md", text.Replace(accepted, mended, Ordinal));
        Assert.Equal("", LintelProcess.Run(folder.Path, "check", "--base", "main").Errors);
    }

    [Theory]
    [InlineData("# 1. Use a queue", "# 1. Never use a queue")]
    [InlineData("# 1. Use a queue", "# 1. Use a stream")]
    public void ADR020_a_title_that_says_something_else(string accepted, string rewritten)
    {
        using var folder = Repository();
        folder.Write("adr/0001-use-a-queue.md", Accepted.Replace(accepted, rewritten, Ordinal));
        var run = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.StartsWith("adr/0001-use-a-queue.md(1,6): error ADR020: ", run.Errors, Ordinal);
    }

    [Fact]
    public void ADR030_an_accepted_record_stays()
    {
        using var folder = Repository();
        File.Delete(folder.Combine("adr/0001-use-a-queue.md"));
        folder.Write("adr/0002-other.md", "# 2. Something else\n");
        var removed = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Contains("adr/0001-use-a-queue.md(1,1): error ADR030: ", removed.Errors, Ordinal);

        File.Delete(folder.Combine("adr/0002-other.md"));
        folder.Write("adr/0012-use-a-queue.md", Accepted.Replace("# 1.", "# 12.", Ordinal));
        Assert.DoesNotContain("error", LintelProcess.Run(folder.Path, "check", "--base", "main").Errors, Ordinal);

        folder.Write(
            "adr/0012-use-a-queue.md",
            Accepted.Replace("# 1.", "# 12.", Ordinal).Replace("A queue.", "A stream.", Ordinal)
        );
        var renumbered = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.Contains("adr/0012-use-a-queue.md(15,1): error ADR020: ", renumbered.Errors, Ordinal);
    }

    [Fact]
    public void Changes_tell_the_same_list_and_can_be_a_gate()
    {
        using var folder = Repository();
        folder.Write("adr/0001-use-a-queue.md", Accepted.Replace("in bursts", "in a stream", Ordinal));
        folder.Write("adr/0002-use-a-log.md", Accepted.Replace("# 1. Use a queue", "# 2. Use a log", Ordinal));
        // A baseline that the branch brings hides nothing and invents nothing.
        LintelProcess.Run(folder.Path, "check", "--write-baseline");
        var check = LintelProcess.Run(folder.Path, "check", "--base", "main");
        var told = LintelProcess.Run(folder.Path, "changes", "--base", "main");
        Assert.Single(check.Errors.TrimEnd().Split('\n'));
        Assert.Contains("ADR020", check.Errors, Ordinal);
        Assert.Contains("1 new problem", told.Output, Ordinal);
        Assert.Contains("ADR020", told.Output, Ordinal);
        Assert.Equal(0, told.ExitCode);
        Assert.Equal(1, LintelProcess.Run(folder.Path, "changes", "--base", "main", "--gate").ExitCode);
    }

    [Fact]
    public void A_base_that_is_not_there_is_explained()
    {
        using var folder = Repository();
        var run = LintelProcess.Run(folder.Path, "check", "--base", "no-such-branch");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("lintel: Nothing here is called 'no-such-branch'", run.Errors, Ordinal);
    }

    private static TemporaryFolder Repository(string record = Accepted)
    {
        var folder = new TemporaryFolder();
        folder.Write("adr/0001-use-a-queue.md", record);
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
