using System.Collections.Immutable;

namespace Lintel.Reading.Git;

/// <summary>
/// A command line of git's. All that Lintel uses stand here, so that what reaches them can be seen at a glance: words
/// of the program's own, checked
/// names of commits and remotes, and folders behind <c>--</c>, which <see cref="GitProcess"/> has taken literally. A
/// text from outside has no way in.
/// </summary>
internal sealed class GitArguments
{
    /// <summary>Where the folder is below the top of its repository.</summary>
    public static readonly GitArguments Prefix = new("rev-parse", "--show-prefix");

    /// <summary>The top of the repository.</summary>
    public static readonly GitArguments TopLevel = new("rev-parse", "--show-toplevel");

    /// <summary>Whether the history breaks off.</summary>
    public static readonly GitArguments IsShallow = new("rev-parse", "--is-shallow-repository");

    /// <summary>Any one branch or tag.</summary>
    public static readonly GitArguments AnyRef = new("for-each-ref", "--count=1", "--format=%(refname)");

    /// <summary>The names of the remotes.</summary>
    public static readonly GitArguments Remotes = new("remote");

    /// <summary>The branch that is checked out.</summary>
    public static readonly GitArguments CurrentBranch = new("symbolic-ref", "--quiet", "HEAD");

    /// <summary>What is ignored below the folder and not in the index; a folder that is ignored as a whole stands for
    /// all that is in it, and ends with a slash.</summary>
    public static readonly GitArguments Ignored = new(
        "ls-files",
        "--others",
        "--ignored",
        "--exclude-standard",
        "--directory",
        "-z"
    )
    {
        IsHarmless = true,
    };

    /// <summary>The files of the index below the folder, with their kinds.</summary>
    public static readonly GitArguments Tracked = new("ls-files", "--stage", "-z");

    /// <summary>Objects by their names on standard input.</summary>
    public static readonly GitArguments Objects = new("cat-file", "--batch");

    // The far end's program is named, and so are the places that are written: none. Configuration could name others.
    private static readonly ImmutableArray<string> Far = ["--upload-pack=git-upload-pack", "--end-of-options"];

    private GitArguments(params ImmutableArray<string> words) => Words = words;

    /// <summary>The words behind <c>git</c>'s own options.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether it asks a remote.</summary>
    public bool IsRemote { get; private init; }

    /// <summary>Whether it may be asked of a repository that somebody else owns, as in a container: it names files and
    /// starts nothing, and without its answer what nobody may read would be published.</summary>
    public bool IsHarmless { get; private init; }

    /// <summary>The commit of a name.</summary>
    public static GitArguments Commit(Revision revision) =>
        new("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");

    /// <summary>The newest commit that two have in common.</summary>
    public static GitArguments MergeBase(Revision one, Revision other) =>
        new("merge-base", "--end-of-options", one.ToString(), other.ToString());

    /// <summary>All files of a commit below a folder.</summary>
    public static GitArguments Tree(Revision commit, string folder) =>
        new([
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            "--end-of-options",
            commit.ToString(),
            .. folder.Length > 0 ? [folder] : ImmutableArray<string>.Empty,
        ]);

    /// <summary>
    /// The commits that changed something below folders, and what each changed. A moved file is recognised by unchanged
    /// content alone, for comparing contents would fetch them in a partial clone.
    /// </summary>
    public static GitArguments Log(string format, IEnumerable<string> folders) =>
        new([
            "log",
            "-z",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--name-status",
            "--find-renames=100%",
            "--diff-filter=ACDMRT",
            "--relative",
            "--decorate-refs=HEAD",
            "--format=" + format,
            "--",
            .. folders,
        ]);

    /// <summary>Which files the index has otherwise than a commit. The work tree is not asked: that could start
    /// programs that its attributes name.</summary>
    public static GitArguments Touched(Revision commit) =>
        new("diff-index", "--cached", "--name-status", "-z", "--no-renames", commit.ToString(), "--");

    /// <summary>The messages of the commits behind another.</summary>
    public static GitArguments Messages(Revision commit) =>
        new("log", "--no-color", "--no-show-signature", "--format=%B", "--end-of-options", $"{commit}..HEAD");

    /// <summary>Settings that name programs for the use of a remote, as the user (<c>global</c>) or the machine
    /// (<c>system</c>) has them.</summary>
    public static GitArguments ProgramsOfUser() => ProgramsOf("--global");

    /// <inheritdoc cref="ProgramsOfUser"/>
    public static GitArguments ProgramsOfMachine() => ProgramsOf("--system");

    /// <summary>The branch that a remote calls its default, as the last clone or fetch saw it.</summary>
    public static GitArguments DefaultBranch(Remote remote) =>
        new("symbolic-ref", "--quiet", $"refs/remotes/{remote}/HEAD");

    /// <summary>The address of a remote: fails for one that has none.</summary>
    public static GitArguments Address(Remote remote) =>
        new("remote", "get-url", "--end-of-options", remote.ToString());

    /// <summary>The default branch of a remote, and a branch of it.</summary>
    public static GitArguments Offer(Remote remote, Revision? branch) =>
        new([
            "ls-remote",
            "--quiet",
            "--symref",
            .. Far,
            remote.ToString(),
            "HEAD",
            .. branch is null ? [] : ImmutableArray.Create(branch.FullBranchName),
        ])
        {
            IsRemote = true,
        };

    /// <summary>
    /// Gets a branch of a remote, and <paramref name="deepen"/> more commits behind the end of a shallow history. No
    /// ref is written, neither a
    /// branch nor a remote's: what came is known by its hash.
    /// </summary>
    public static GitArguments Fetch(Remote remote, Revision branch, int? deepen) =>
        new([
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-prune-tags",
            "--no-recurse-submodules",
            "--no-auto-maintenance",
            "--no-write-commit-graph",
            "--no-write-fetch-head",
            "--refmap=",
            .. deepen is { } commits ? [$"--deepen={commits}"] : ImmutableArray<string>.Empty,
            .. Far,
            remote.ToString(),
            branch.FullBranchName,
        ])
        {
            IsRemote = true,
        };

    private static GitArguments ProgramsOf(string scope) =>
        new("config", scope, "--includes", "-z", "--get-regexp", @"^(credential\.(.*\.)?helper|core\.sshcommand)$");
}
