namespace Lintel.Tests.Git;

/// <summary>
/// A reviewer's clone that has a stranger's branch checked out: whatever its settings, the caller or the host name, no
/// branch of the reviewer's is
/// moved or made, no program is started, and what is compared is what the default branch says.
/// </summary>
public sealed class PullRequestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>What settings may say in the place of a branch.</summary>
    public static TheoryData<string> NoBranches() =>
        Sample.Of(
            "+refs/pull/7/head:refs/heads/main",
            "refs/pull/7/head:refs/heads/main",
            "proposal:refs/heads/made",
            "--upload-pack=./mark.sh",
            "-upload-pack",
            "a..b",
            "@{-1}",
            "*",
            "main\\nother"
        );

    [Theory]
    [MemberData(nameof(NoBranches))]
    public void Settings_that_name_no_branch_are_refused_at_their_line(string branch)
    {
        var work = Clone($"title: T\nbranch: \"{branch}\"\n");
        foreach (var run in new[] { Lintel(work, "", "changes"), Lintel(work, OnNetlify, "build") })
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(
                "settings.yml(2,9): error SRC004: 'branch' has a value that cannot be used. Write the name of a "
                    + "branch, such as main.",
                run.Errors
            );
        }
    }

    [Fact]
    public void Settings_below_input_are_refused_alike()
    {
        var work = Clone("title: T\nbranch: --upload-pack=./mark.sh\n", "input/settings.yml");
        var run = Lintel(work, "", "changes");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/settings.yml(2,9): error SRC004:", run.Errors);
    }

    // The branch hides its change by naming itself, or a branch beside it, as what it is to be compared with.
    [Theory]
    [InlineData("proposal")]
    [InlineData("hidden")]
    [InlineData("HEAD")]
    public void The_branch_does_not_say_what_it_is_compared_with(string branch)
    {
        var work = Clone($"branch: {branch}\n");
        Assert.Contains("New page **Stranger**", Lintel(work, "", "changes").Output);
    }

    /// <summary>What git would take for more than a name.</summary>
    public static TheoryData<string> NoBases() =>
        Sample.Of(
            "+refs/pull/7/head:refs/heads/main",
            "main:refs/heads/made",
            "--upload-pack=./mark.sh",
            "-x",
            "a..b",
            "@{-1}",
            "ext::./mark.sh"
        );

    [Theory]
    [MemberData(nameof(NoBases))]
    public void A_base_of_the_caller_that_is_no_name_is_refused(string name)
    {
        var work = Clone("title: T\n");
        foreach (var command in new[] { "changes", "check" })
        {
            var run = Lintel(work, "", command, "--base=" + name);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(
                $"lintel: The base '{name}' is no name of a branch, tag or commit. Name one, such as main",
                run.Errors
            );
        }
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS=true GITHUB_BASE_REF=+refs/pull/7/head:refs/heads/main")]
    [InlineData("GITHUB_ACTIONS=true GITHUB_BASE_REF=--upload-pack=./mark.sh")]
    [InlineData("GITLAB_CI=true CI_DEFAULT_BRANCH=main:refs/heads/made")]
    [InlineData("GITLAB_CI=true CI_MERGE_REQUEST_IID=7 CI_MERGE_REQUEST_TARGET_BRANCH_NAME=@{-1}")]
    public void So_is_one_of_the_host(string variables)
    {
        var run = Lintel(Clone("title: T\n"), variables, "changes");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lintel: The base that the host names, '", run.Errors);
    }

    /// <summary>Ways to name a base.</summary>
    public static TheoryData<string> Bases() =>
        Sample.Of(
            "main",
            "origin/main",
            "refs/heads/main",
            "refs/remotes/origin/main",
            "v1",
            "refs/tags/v1",
            "HEAD~1",
            "only-there",
            "origin/only-there",
            "refs/heads/only-there",
            "only-there~1"
        );

    [Theory]
    [MemberData(nameof(Bases))]
    public void Branches_tags_and_steps_back_are_compared_with(string name)
    {
        var work = Clone("title: T\n");
        var run = Lintel(work, "", "changes", "--base", name);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("New page **Stranger**", run.Output);
    }

    [Theory]
    [InlineData("HEAD~1")]
    [InlineData("{one}")]
    [InlineData("{short}")]
    public void A_commit_beyond_the_end_of_a_shallow_history_is_reached(string name)
    {
        Clone("title: T\n");
        var one = GitCommand.Run(folder.Combine("up"), "rev-parse", "main");
        GitCommand.Run(
            folder.Path,
            "clone",
            "--quiet",
            "--depth=1",
            "--single-branch",
            "--branch=proposal",
            "file://" + folder.Combine("up"),
            "shallow"
        );
        var run = Lintel(
            folder.Combine("shallow"),
            "",
            "changes",
            "--base",
            name.Replace("{one}", one).Replace("{short}", one[..9])
        );
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"Compared with `{one[..9]}`", run.Output);
    }

    [Fact]
    public void A_mirror_writes_no_branch_either()
    {
        var work = Clone("title: T\n");
        GitCommand.Run(work, "config", "remote.origin.fetch", "+refs/heads/*:refs/heads/*");
        GitCommand.Run(work, "config", "remote.origin.prune", "true");
        GitCommand.Run(work, "config", "remote.origin.tagOpt", "--tags");
        Assert.Equal(0, Lintel(work, "", "changes", "--base", "only-there").ExitCode);
    }

    // .NET looks for a program in the working folder before the search path.
    [Fact]
    public void A_file_called_git_is_content_and_no_program()
    {
        var work = Clone("title: T\n");
        folder.WriteScript("work/git", File.ReadAllText(folder.Combine("mark.sh")));
        Assert.Equal(0, Lintel(work, "", "build").ExitCode);
    }

    private const string OnNetlify =
        "NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=7 PULL_REQUEST=true HEAD=pull/7/head "
        + "BRANCH=--upload-pack=./mark.sh";

    // The reviewer's 'main' has a commit that nobody else has; the stranger's branch is at refs/pull/7/head, as code
    // hosts keep it.
    private string Clone(string settings, string place = "settings.yml")
    {
        var (up, work) = (folder.Combine("up"), folder.Combine("work"));
        folder.Write("up/input/index.md", "# Home\n\nOne.\n");
        folder.WriteScript("mark.sh", $"touch '{folder.Combine("RAN")}'\nexit 1\n");
        GitCommand.Run(up, "init", "--quiet", "--initial-branch=main");
        GitCommand.CommitAll(up, "One");
        GitCommand.Run(up, "tag", "v1");
        GitCommand.Run(folder.Path, "clone", "--quiet", "up", "work");
        GitCommand.Run(up, "checkout", "--quiet", "-b", "proposal");
        folder.Write("up/" + place, settings);
        folder.Write("up/input/stranger.md", "# Stranger\n\nTwo.\n");
        File.Copy(folder.Combine("mark.sh"), folder.Combine("up", "mark.sh"));
        GitCommand.CommitAll(up, "Two");
        GitCommand.Run(up, "update-ref", "refs/pull/7/head", "HEAD");
        GitCommand.Run(up, "branch", "hidden");
        GitCommand.Run(up, "checkout", "--quiet", "-b", "only-there", "main");
        folder.Write("up/input/index.md", "# Home\n\nOne, and more.\n");
        GitCommand.CommitAll(up, "Three");
        GitCommand.Run(up, "checkout", "--quiet", "main");
        File.WriteAllText(Path.Combine(work, "mine.txt"), "not pushed yet\n");
        GitCommand.CommitAll(work, "Mine");
        GitCommand.Run(work, "fetch", "--quiet", "origin", "refs/pull/7/head");
        GitCommand.Run(work, "checkout", "--quiet", "--detach", "FETCH_HEAD");
        return work;
    }

    // Runs the program and sees to it that it moved and started nothing.
    private LintelProcess Lintel(string work, string variables, params string[] arguments)
    {
        var before = GitCommand.Run(work, "for-each-ref");
        var run = LintelProcess.Run(
            work,
            variables
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=', 2))
                .ToDictionary(pair => pair[0], pair => pair[1]),
            arguments
        );
        Assert.Equal(before, GitCommand.Run(work, "for-each-ref"));
        Assert.False(File.Exists(folder.Combine("RAN")), "a program of the stranger's ran");
        return run;
    }
}
