using Lintel.Authoring;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Rules;
using Lintel.Tests.Rules;
using static System.StringComparison;

namespace Lintel.Tests.Git;

/// <summary>The promise to keep an address begins on the default branch.</summary>
[Raises("LNK010", "LNK013")]
public sealed class PromiseTests : IDisposable
{
    private const string Lesson = "# Queues\n\n::: tldr\n- Short.\n:::\n\n## Part\n\nText.\n";

    private readonly TemporaryFolder folder = new();

    public PromiseTests()
    {
        folder.Write(".gitignore", "output\n");
        folder.Write("input/lessons/queues.md", Lesson);
        Build();
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=main");
        Commit();
        GitCommand.Run(folder.Path, "switch", "--quiet", "-c", "branch");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_only_a_branch_has_built_may_still_be_mended()
    {
        folder.Write("input/lessons/new.md", Lesson.Replace("## Part", "## Prat", Ordinal));
        Assert.Empty(Build());
        Assert.Contains("/lessons/new/#prat\n", Lock, Ordinal);

        folder.Write("input/lessons/new.md", Lesson);
        Assert.Empty(Build());
        Assert.DoesNotContain("/lessons/new/#prat\n", Lock, Ordinal);
        Assert.Contains("/lessons/new/#part\n", Lock, Ordinal);
    }

    [Fact]
    public void LNK010_what_the_default_branch_has_promised_stays()
    {
        folder.Write("input/lessons/queues.md", Lesson.Replace("## Part", "## Other", Ordinal));
        Assert.Equal(["LNK010"], Build());

        // To take the line out of the lock breaks the promise all the same.
        folder.Write("input/permalinks.lock", Lock.Replace("/lessons/queues/#part\n", "", Ordinal));
        var run = LintelProcess.Run(folder.Path, "check", "--base", "main");
        Assert.StartsWith("input/permalinks.lock(1,1): error LNK010: ", run.Errors, Ordinal);
        Assert.Contains("'/lessons/queues/#part'", run.Errors, Ordinal);
    }

    [Fact]
    public void LNK013_what_is_committed_has_its_lines()
    {
        folder.Write("input/lessons/new.md", Lesson);
        Assert.Equal("", LintelProcess.Run(folder.Path, "check").Errors);
        Commit();
        Assert.Contains("warning LNK013: 2 addresses", LintelProcess.Run(folder.Path, "check").Errors, Ordinal);
        Assert.Empty(Build());
        Assert.Equal("", LintelProcess.Run(folder.Path, "check").Errors);
    }

    [Fact]
    public void The_marks_of_a_merge_are_mended()
    {
        var merged = Lock.Replace(
            "/lessons/queues/\n",
            "<<<<<<< HEAD\n/lessons/b/\n||||||| 1234567\n=======\n/lessons/a/\n>>>>>>> branch\n/lessons/queues/\n",
            Ordinal
        );
        folder.Write("input/permalinks.lock", merged);
        var planned = LintelProcess.Run(folder.Path, "check", "--fix", "--dry-run");
        Assert.Contains("-<<<<<<< HEAD\n", planned.Errors, Ordinal);
        Assert.Equal(merged, Lock);

        LintelProcess.Run(folder.Path, "check", "--fix");
        Assert.Equal(
            ["/lessons/a/", "/lessons/b/", "/lessons/queues/", "/lessons/queues/#part"],
            Lock.TrimEnd().Split('\n').Where(line => !line.StartsWith('#'))
        );
        Assert.Empty(SourceEditor.Plan(folder.Path, RuleTable.BuiltIn.Fix(Check.Run(folder.Path).Site)));
    }

    private string Lock => File.ReadAllText(folder.Combine("input/permalinks.lock"));

    // What the command does, without a process.
    private string[] Build()
    {
        var build = Lintel.Building.Build.Run(new(folder.Path, folder.Combine("output")));
        if (build.Pages > 0)
            Assert.Null(LockWriter.Update(build.Check.Site, build.Check.Lock));
        return [.. build.Check.Findings.Select(finding => finding.Rule.Id)];
    }

    private void Commit() => GitCommand.CommitAll(folder.Path, "Go on");
}
