namespace Lintel.Tests.Git;

/// <summary>A handbook unpacked from a stranger's archive, with a configuration of its own: none of the programs that
/// it names is started.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Settings of a repository that make git start a program, with <c>MARK</c> for the program; several stand
    /// apart by a bar.</summary>
    public static TheoryData<string> Settings() =>
        Sample.Of(
            "remote.origin.uploadpack=MARK",
            "remote.origin.vcs=ext|remote.origin.url=MARK",
            "remote.origin.url=ext::MARK|protocol.ext.allow=always",
            "remote.origin.url=elsewhere:x|url.ext::MARK "
                + ".insteadOf=elsewhere:|protocol.ext.allow=always|protocol.allow=always",
            "remote.origin.url=ssh://127.0.0.1:1/x|core.sshCommand=MARK",
            "remote.origin.url=git://127.0.0.1:1/x|core.gitProxy=MARK|protocol.git.allow=always",
            "core.hooksPath=HOOKS",
            "core.fsmonitor=MARK",
            "core.alternateRefsCommand=MARK",
            "uploadpack.packObjectsHook=MARK",
            "credential.helper=!MARK",
            "core.askPass=MARK",
            "core.pager=MARK|pager.log=true",
            "core.editor=MARK",
            "log.showSignature=true|gpg.program=MARK|gpg.ssh.program=MARK",
            "diff.external=MARK|diff.marked.command=MARK|diff.marked.textconv=MARK",
            "filter.marked.clean=MARK|filter.marked.smudge=MARK|filter.marked.process=MARK",
            "alias.log=!MARK|alias.fetch=!MARK|alias.rev-parse=!MARK",
            "gc.auto=1|gc.recentObjectsHook=MARK",
            "include.path=HOSTILE",
            "includeIf.onbranch:**.path=HOSTILE",
            "extensions.partialClone=origin|remote.origin.promisor=true|remote.origin.uploadpack=MARK",
            "extensions.partialClone=other|remote.other.promisor=true|"
                + "remote.other.url=ext::MARK|protocol.ext.allow=always"
        );

    [Theory]
    [MemberData(nameof(Settings))]
    public void No_program_of_its_configuration_is_started(string settings)
    {
        var book = Unpack(settings, missing: settings.Contains("partialClone", StringComparison.Ordinal));
        // The first asks for the history and for the base here, the second asks the remote.
        foreach (
            var arguments in new[] { new[] { "build", "--context", "deploy-preview" }, ["changes", "--base", "other"] }
        )
        {
            LintelProcess.Run(book, arguments);
            Assert.False(
                File.Exists(folder.Combine("RAN")),
                $"'lintel {string.Join(' ', arguments)}' started a program of the archive's"
            );
        }
    }

    // Without the precautions git starts it: else the test above would show nothing.
    [Theory]
    [InlineData("remote.origin.uploadpack=MARK", "fetch")]
    [InlineData("core.alternateRefsCommand=MARK", "fetch")]
    [InlineData("core.hooksPath=HOOKS", "fetch")]
    [InlineData("remote.origin.url=ext::MARK|protocol.ext.allow=always", "fetch")]
    [InlineData("remote.origin.url=ssh://127.0.0.1:1/x|core.sshCommand=MARK", "fetch")]
    [InlineData("include.path=HOSTILE", "fetch")]
    [InlineData(
        "extensions.partialClone=origin|remote.origin.promisor=true|remote.origin.uploadpack=MARK",
        "log --stat"
    )]
    public void Git_by_itself_starts_it(string settings, string command)
    {
        var book = Unpack(settings, missing: settings.Contains("partialClone", StringComparison.Ordinal));
        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("git", command.Split(' '))
            {
                WorkingDirectory = book,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(File.Exists(folder.Combine("RAN")));
    }

    // Such a folder comes even by a clone: git takes it for a repository where a handbook is a part of another one.
    [Fact]
    public void A_folder_of_content_that_looks_like_a_repository_is_none()
    {
        var book = Unpack("remote.origin.uploadpack=MARK|core.fsmonitor=MARK", missing: false);
        Directory.CreateDirectory(folder.Combine("outer"));
        GitCommand.Run(folder.Combine("outer"), "init", "--quiet");
        TemporaryFolder.CopyFolder(Path.Combine(book, ".git"), folder.Combine("outer", "docs"));
        File.AppendAllText(folder.Combine("outer", "docs", "config"), "[core]\n\tbare = true\n");
        folder.Write("outer/docs/input/index.md", "# Home\n\nOne.\n");
        var run = LintelProcess.Run(folder.Combine("outer", "docs"), "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            ": warning SRC022: Pages cannot show their whole history: git cannot read the repository.",
            run.Errors
        );
        LintelProcess.Run(folder.Combine("outer", "docs"), "changes", "--base", "elsewhere");
        Assert.False(File.Exists(folder.Combine("RAN")));
    }

    // Git opens the file for writing, through a link if there is one.
    [Fact]
    public void A_link_in_the_place_of_what_a_fetch_writes_is_not_followed()
    {
        var book = Unpack("core.fsmonitor=false", missing: false);
        var victim = folder.Write("victim", "untouched\n");
        File.CreateSymbolicLink(Path.Combine(book, ".git", "FETCH_HEAD"), victim);
        Assert.Equal(0, LintelProcess.Run(book, "changes", "--base", "other").ExitCode);
        Assert.Equal("untouched\n", File.ReadAllText(victim));
    }

    [Fact]
    public void What_the_user_has_chosen_for_all_repositories_counts()
    {
        var book = Unpack("remote.origin.url=ssh://127.0.0.1:1/x", missing: false);
        var own = folder.Write("own.config", $"[core]\n\tsshCommand = {folder.Combine("mark.sh")}\n");
        LintelProcess.Run(
            book,
            new Dictionary<string, string> { ["GIT_CONFIG_GLOBAL"] = own },
            "changes",
            "--base",
            "other"
        );
        Assert.True(File.Exists(folder.Combine("RAN")));
    }

    // A partial clone is made to need the far end by a file's content that is missing.
    private string Unpack(string settings, bool missing)
    {
        var (up, book) = (folder.Combine("up"), folder.Combine("book"));
        var mark = Script("mark.sh");
        Script("hooks/reference-transaction");
        Script("hooks/post-index-change");
        Script("hooks/fsmonitor-watchman");
        var hostile = folder.Write(
            "hostile.config",
            $"[remote \"origin\"]\n\tuploadpack = {mark}\n[core]\n\tfsmonitor = {mark}\n"
        );
        folder.Write("up/input/index.md", "# Home\n\nOne.\n");
        folder.Write("up/.gitattributes", "* diff=marked filter=marked\n");
        GitCommand.Run(up, "init", "--quiet", "--initial-branch=main");
        GitCommand.CommitAll(up, "One");
        GitCommand.Run(folder.Path, "clone", "--quiet", "--no-hardlinks", "up", "book");
        folder.Write("up/input/index.md", "# Home\n\nMore.\n");
        GitCommand.Run(up, "checkout", "--quiet", "-b", "other");
        GitCommand.CommitAll(up, "Two");
        // Alternates are asked for what they have before anything is fetched.
        GitCommand.Run(folder.Path, "clone", "--quiet", "--no-hardlinks", "up", "alternate");
        folder.Write("book/.git/objects/info/alternates", folder.Combine("alternate", ".git", "objects") + "\n");
        foreach (var pair in settings.Split('|').Select(setting => setting.Split('=', 2)))
            GitCommand.Run(
                book,
                "config",
                pair[0].Replace("MARK", mark),
                pair[1].Replace("MARK", mark).Replace("HOOKS", folder.Combine("hooks")).Replace("HOSTILE", hostile)
            );
        if (missing)
        {
            GitCommand.Run(book, "config", "core.repositoryFormatVersion", "1");
            File.Delete(Path.Combine(book, ".git", "objects", "info", "alternates"));
            var tree = GitCommand.Run(up, "rev-parse", "main^{tree}");
            File.Delete(Path.Combine(book, ".git", "objects", tree[..2], tree[2..]));
        }

        return book;
    }

    private string Script(string name) => folder.WriteScript(name, $"touch '{folder.Combine("RAN")}'\nexit 1\n");
}
