using Lintel.Disk;
using Lintel.Text;

namespace Lintel.Reading.Git;

/// <summary>
/// The repository that holds a folder: questions about its history, none of which touches a file of the work tree or a
/// ref. Where there is no repository that can be read, nothing is known, and <see cref="Fault"/> says why.
/// </summary>
internal sealed class GitRepository
{
    private readonly GitProcess git;
    private readonly Lazy<Remote?> remote;

    private GitRepository(string folder, GitProgram program)
    {
        (Folder, git) = (Path.GetFullPath(folder), new(folder, program));
        var answer = git.Run(GitArguments.Prefix);
        Prefix = answer.Text;
        Fault = answer.IsFine
            ? IsAnothers()
                ? GitFault.Broken
                : null
            : FaultOf(answer);
        remote = new(FindRemote);
    }

    /// <summary>The folder that was asked about.</summary>
    public string Folder { get; }

    /// <summary>Where that folder is below the top of the repository: empty, or with a closing slash.</summary>
    public string Prefix { get; }

    /// <summary>Why there is no repository to ask; null when there is one.</summary>
    public GitFault? Fault { get; }

    /// <summary>Whether the history breaks off, as in a clone of depth 1.</summary>
    public bool IsShallow => Ask(GitArguments.IsShallow).Text == "true";

    /// <summary>The remote that commits come from: <c>origin</c> where there is one, else the first; null when there is
    /// none.</summary>
    internal Remote? Remote => remote.Value;

    /// <summary>The address of that remote, as git has it; null when there is none.</summary>
    public string? RemoteAddress =>
        Remote is { } far && Ask(GitArguments.Address(far)) is { IsFine: true } answer ? answer.Text : null;

    /// <summary>The default branch of that remote, else the one that is checked out; null when neither is
    /// known.</summary>
    public string? DefaultBranch =>
        (
            Remote is { } far && Ask(GitArguments.DefaultBranch(far)) is { IsFine: true } known
                ? known.Text[$"refs/remotes/{far}/".Length..]
            : Ask(GitArguments.CurrentBranch) is { IsFine: true } current ? current.Text["refs/heads/".Length..]
            : null
        )
            is { } name
        && Revision.ParseBranch(name) is not null
            ? name
            : null;

    /// <summary>Looks for the repository of a folder.</summary>
    public static GitRepository Open(string folder) => Open(folder, GitProgram.Installed);

    internal static GitRepository Open(string folder, GitProgram program) => new(folder, program);

    /// <summary>The commit that a name stands for, by its full hash; null when nothing here is called so.</summary>
    public Revision? Commit(Revision name) =>
        Ask(GitArguments.Commit(name)) is { IsFine: true } answer ? Revision.Parse(answer.Text) : null;

    /// <summary>The newest commit that both have; null when there is none, or it lies beyond the end of a shallow
    /// history.</summary>
    public Revision? MergeBase(Revision one, Revision other) =>
        Ask(GitArguments.MergeBase(one, other)) is { IsFine: true, Lines: [var first, ..] }
            ? Revision.Parse(first)
            : null;

    /// <summary>The files of a commit below the folder.</summary>
    public CommitFolder Tree(Revision commit, DiskFolder beside) =>
        new(beside, new GitBlobs(git), Ask(GitArguments.Tree(commit, Prefix)), Prefix);

    /// <summary>The files that the index has otherwise than a commit, each with the letter of what happened to it:
    /// <c>A</c>, <c>M</c>, <c>D</c>; null when git does not tell.</summary>
    internal IReadOnlyDictionary<string, char>? Touched(Revision commit)
    {
        if (Ask(GitArguments.Touched(commit)) is not { IsFine: true, Parts: var parts })
            return null;
        return parts
            .Chunk(2)
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[1], pair => pair[0][0], StringComparer.Ordinal);
    }

    /// <summary>What the messages of the commits behind another say.</summary>
    internal string Messages(Revision commit) => Ask(GitArguments.Messages(commit)).Text;

    /// <summary>What git prints of the history of folders, in a format of the caller's, or why it does not.</summary>
    internal Result<string, GitFault> Log(string format, IEnumerable<string> folders)
    {
        if (Fault is not null)
            return Fault;
        var answer = git.Run(GitArguments.Log(format, folders));
        return answer.IsFine ? answer.Text : FaultOf(answer);
    }

    /// <summary>Asks a remote for its default branch and for a branch by its name; or why it does not answer.</summary>
    internal Result<RemoteOffer, string> Offer(Remote far, Revision? branch)
    {
        var answer = Ask(GitArguments.Offer(far, branch));
        return answer.IsFine ? RemoteOffer.Parse(answer.Lines, branch) : answer.Reason;
    }

    /// <summary>Gets a branch of a remote, and more commits behind the end of a shallow history.</summary>
    internal GitAnswer Fetch(Remote far, Revision branch, int? deepen) => Ask(GitArguments.Fetch(far, branch, deepen));

    private GitAnswer Ask(GitArguments question) =>
        Fault is null ? git.Run(question) : new(GitEnding.Failed, [], Fault.Cause);

    private Remote? FindRemote()
    {
        var all = Ask(GitArguments.Remotes).Lines.Select(Git.Remote.Parse).OfType<Remote>().ToArray();
        return all.OrderByDescending(name => name.ToString() == "origin")
            .FirstOrDefault(name => Ask(GitArguments.Address(name)).IsFine);
    }

    // Git passes over a '.git' that it cannot read, and asks the folders above.
    private bool IsAnothers()
    {
        if (Prefix.Length == 0 || git.Run(GitArguments.TopLevel) is not { IsFine: true, Text: { Length: > 0 } top })
            return false;
        return WorkTree.Find(Folder) is { } nearest
            && !string.Equals(nearest, Path.GetFullPath(top), StringComparison.Ordinal);
    }

    private GitFault FaultOf(GitAnswer answer) =>
        (answer.Ending, answer.Errors) switch
        {
            (GitEnding.TimedOut, _) => GitFault.Hangs,
            (GitEnding.NotStarted, _) => HasRepository() ? GitFault.NoProgram : GitFault.NoRepository,
            (_, var words) when words.Contains("dubious ownership", StringComparison.Ordinal) => GitFault.Untrusted,
            (_, var words) when words.Contains("not a git repository", StringComparison.Ordinal) => HasRepository()
                ? GitFault.Broken
                : GitFault.NoRepository,
            // A branch that is gone leaves the same words as one that has not begun; only the first has company.
            (_, var words) when words.Contains("does not have any commits", StringComparison.Ordinal) => git.Run(
                GitArguments.AnyRef
            )
                is { IsFine: true, Lines: [] }
                ? GitFault.NoCommit
                : GitFault.Broken,
            (_, var words)
                when words.Contains("promisor remote", StringComparison.Ordinal)
                    || words.Contains("lazy fetching disabled", StringComparison.Ordinal) => GitFault.Partial,
            _ => GitFault.Broken,
        };

    private bool HasRepository() => WorkTree.Find(Folder) is not null;
}
