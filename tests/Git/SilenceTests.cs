using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Git;

/// <summary>A git that does not tell a history is told of, once; a handbook without a repository is no fault.</summary>
[Raises("SRC022")]
public sealed class SilenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("echo garbage >.git/HEAD")]
    [InlineData(": >.git/HEAD")]
    [InlineData("echo 'ref: refs/heads/gone' >.git/HEAD")]
    [InlineData("echo 0123456789012345678901234567890123456789 >.git/HEAD")]
    [InlineData("rm -r .git/objects")]
    [InlineData("rm -r .git && mkdir .git")]
    [InlineData("rm -r .git && echo 'gitdir: /nowhere' >.git")]
    [InlineData("rm -r .git && echo nonsense >.git")]
    [InlineData("rm -r .git && ln -s nowhere .git && mkdir nowhere")]
    [InlineData("echo '[broken' >>.git/config")]
    public void A_broken_repository_is_told_and_pages_have_no_dates(string damage)
    {
        Repository("book");
        Shell(folder.Combine("book"), damage);
        AssertTold("book", "git cannot read the repository");
    }

    // Git passes over what it cannot read and would tell the history of the repository around it.
    [Fact]
    public void A_broken_repository_inside_another_is_not_mistaken_for_a_part_of_it()
    {
        Repository("outer");
        folder.Write("outer/book/input/index.md", "# Home\n\nOne.\n");
        folder.Write("outer/book/settings.yml", "url: https://handbook.example\n");
        Shell(
            folder.Combine("outer"),
            "git add . && git -c user.name=A -c user.email=a@b commit -qm Two && mkdir book/.git"
        );
        AssertTold("outer/book", "git cannot read the repository");
    }

    [Fact]
    public void A_shallow_clone_is_told_as_a_remark()
    {
        Repository("book");
        Shell(
            folder.Combine("book"),
            "echo More >>input/index.md && git add . && git -c user.name=A -c user.email=a@b commit -qm Two"
        );
        GitCommand.Run(folder.Path, "clone", "--quiet", "--depth=1", "file://" + folder.Combine("book"), "clone");
        var build = Build(folder.Combine("clone"));
        Assert.Equal(
            ".git(1,1): info SRC022: Pages cannot show their whole history: the site was built from a shallow clone, "
                + "and older changes are missing. Fetch the rest with 'git fetch --unshallow'.",
            Assert.Single(build.Check.Findings).ToString()
        );
        Assert.True(build.Pages > 0);
    }

    [Fact]
    public void A_folder_in_no_repository_and_one_without_commits_are_no_fault()
    {
        folder.Write("book/input/index.md", "# Home\n\nOne.\n");
        Assert.Empty(Build(folder.Combine("book")).Check.Findings);
        Shell(folder.Combine("book"), "git init -q");
        Assert.Empty(Build(folder.Combine("book")).Check.Findings);
    }

    [Fact]
    public void Under_strict_a_warning_stops_the_build()
    {
        Repository("book");
        Shell(folder.Combine("book"), "echo garbage >.git/HEAD");
        Assert.Equal(
            0,
            Lintel.Building.Build.Run(new(folder.Combine("book"), folder.Combine("site")) { Strict = true }).Pages
        );
        File.AppendAllText(folder.Combine("book/settings.yml"), "rules: {SRC022: info}\n");
        Assert.True(
            Lintel.Building.Build.Run(new(folder.Combine("book"), folder.Combine("site")) { Strict = true }).Pages > 0
        );
    }

    [Theory]
    [InlineData("exec sleep 30")]
    [InlineData("sleep 30 & exit 0")] // It ends, and a child holds its pipes.
    public void A_git_that_hangs_is_asked_once(string script)
    {
        Repository("book");
        var git = folder.WriteScript("bin/git", $"echo asked >>'{folder.Combine("log")}'\n{script}\n");
        var bag = new DiagnosticBag();
        var repository = GitRepository.Open(folder.Combine("book"), new(git, TimeSpan.FromMilliseconds(300)));
        var log = HistoryReader.Read(repository, Library("book"), bag);
        Assert.Equal("Its history is missing: git did not answer in time.", log.Lack);
        Assert.Null(log.NewestDay);
        Assert.Null(repository.Commit(Revision.Head));
        Assert.Null(repository.Remote);
        Assert.Equal(
            ".git(1,1): warning SRC022: Pages cannot show their whole history: git did not answer in time. Run 'git "
                + "log' in the folder to see what holds it up.",
            Assert.Single(bag.All).ToString()
        );
        Assert.Equal("asked\n", File.ReadAllText(folder.Combine("log")));
    }

    // The first question is answered, the second is not.
    [Fact]
    public void A_git_that_hangs_later_is_not_asked_again()
    {
        Repository("book");
        var git = folder.WriteScript(
            "bin/git",
            $"echo asked >>'{folder.Combine("log")}'\ncase \"$*\" in *--show-prefix) exit 0 ;; *) exec sleep 30 ;; "
                + $"esac\n"
        );
        var repository = GitRepository.Open(folder.Combine("book"), new(git, TimeSpan.FromMilliseconds(300)));
        Assert.Null(repository.Fault);
        var bag = new DiagnosticBag();
        HistoryReader.Read(repository, Library("book"), bag);
        Assert.Contains("git did not answer in time", Assert.Single(bag.All).ToString());
        Assert.Null(repository.Commit(Revision.Head));
        Assert.ThrowsAny<IOException>(() =>
            repository.Tree(Revision.Head, new(folder.Path)).Read("input/index.md", 1000)
        );
        Assert.Equal("asked\nasked\n", File.ReadAllText(folder.Combine("log")));
    }

    [Fact]
    public void No_git_is_told_where_there_is_a_repository()
    {
        Repository("book");
        folder.Write("plain/input/index.md", "# Home\n\nOne.\n");
        foreach (var (name, expected) in new[] { ("book", 1), ("plain", 0) })
        {
            var bag = new DiagnosticBag();
            HistoryReader.Read(
                GitRepository.Open(folder.Combine(name), new(null, TimeSpan.FromSeconds(1))),
                Library(name),
                bag
            );
            Assert.Equal(expected, bag.All.Length);
        }
    }

    // A folder's name is a name, and no pattern or magic of git's.
    [Fact]
    public void Folders_are_taken_literally()
    {
        Directory.CreateDirectory(folder.Combine("book"));
        Shell(
            folder.Combine("book"),
            "mkdir -p ':(exclude)adr' input && printf '# 1. A\\n' >':(exclude)adr/0001-a.md' && echo Hi >input/index.md"
        );
        Shell(
            folder.Combine("book"),
            "git init -q && git add -A && git -c user.name=A -c user.email=a@b commit -qm One"
        );
        folder.Write("book/settings.yml", "adr: \":(exclude)adr\"\n");
        var history = HistoryReader.Read(
            GitRepository.Open(folder.Combine("book")),
            Library("book"),
            new DiagnosticBag()
        );
        Assert.Equal("One", Assert.Single(history.Of(":(exclude)adr/0001-a.md")).Subject);
    }

    private void AssertTold(string name, string cause)
    {
        var build = Build(folder.Combine(name));
        var finding = Assert.Single(build.Check.Findings).ToString();
        Assert.StartsWith($".git(1,1): warning SRC022: Pages cannot show their whole history: {cause}.", finding);
        Assert.True(build.Pages > 0);
        Assert.DoesNotContain(
            "2026-11-20",
            File.ReadAllText(folder.Combine("site", "adr", "0001-a", "index.html"))
                + File.ReadAllText(folder.Combine("site", "feed.xml"))
        );
    }

    private Lintel.Building.Build Build(string root)
    {
        Directory.CreateDirectory(Path.Combine(root, "adr"));
        File.WriteAllText(
            Path.Combine(root, "adr", "0001-a.md"),
            "# 1. A\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nC.\n\n## Options\n\n- A\n- B\n\n## "
                + "Decision\n\nA.\n\n## Consequences\n\nD.\n"
        );
        return Lintel.Building.Build.Run(new(root, folder.Combine("site")));
    }

    private Handbook Library(string name) => HandbookReader.Read(folder.Combine(name), new DiagnosticBag());

    private void Repository(string name)
    {
        folder.Write(name + "/input/index.md", "# Home\n\nOne.\n");
        folder.Write(name + "/settings.yml", "url: https://handbook.example\n");
        GitCommand.Run(folder.Combine(name), "init", "--quiet");
        GitCommand.CommitAll(folder.Combine(name), "One");
    }

    private static void Shell(string where, string command)
    {
        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = where }
        )!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
