using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>The repository that holds a folder: questions about its history, none of which touches a file of the work tree.</summary>
public sealed class GitRepository
{
    private readonly GitProcess git;

    private GitRepository(GitProcess git, string folder, string prefix) => (this.git, Folder, Prefix) = (git, folder, prefix);

    /// <summary>The folder that was asked about.</summary>
    public string Folder { get; }

    /// <summary>Where that folder is below the top of the repository: empty, or with a closing slash.</summary>
    public string Prefix { get; }

    /// <summary>Whether the history breaks off, as in a clone of depth 1.</summary>
    public bool IsShallow => git.Run("rev-parse", "--is-shallow-repository").Text == "true";

    /// <summary>The remote that commits come from: <c>origin</c> where there is one, else the first; null when there is none.</summary>
    public string? Remote => git.Run("remote").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] all ? all.FirstOrDefault(name => name == "origin", first) : null;

    /// <summary>Finds the repository of a folder; null when it has none, and then <paramref name="why"/> says so.</summary>
    public static GitRepository? Find(string folder, out string why)
    {
        var git = new GitProcess(folder);
        var prefix = git.Run("rev-parse", "--show-prefix");
        why = prefix.IsFine ? "" : prefix.Errors.Split('\n')[0].Replace("fatal: ", "", StringComparison.Ordinal);
        return prefix.IsFine ? new(git, folder, prefix.Text) : null;
    }

    /// <summary>The full name of the commit that a name stands for; null when nothing here is called so.</summary>
    public string? Commit(string name) =>
        !name.StartsWith('-') && git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}") is { IsFine: true } answer ? answer.Text : null;

    /// <summary>The newest commit that both have; null when there is none, or it lies beyond the end of a shallow history.</summary>
    public string? MergeBase(string one, string other) => git.Run("merge-base", one, other) is { IsFine: true } answer ? answer.Text.Split('\n')[0] : null;

    /// <summary>The files of a commit below the folder.</summary>
    public CommitFolder Tree(string commit, DiskFolder beside) => new(beside, new GitBlobs(git), git.Run(["ls-tree", "-r", "-z", "--full-tree", commit, .. Prefix.Length > 0 ? ["--", Prefix] : Array.Empty<string>()]), Prefix);

    /// <summary>What <c>git log</c> prints for the folder's history in a format of the caller's, in parts that end with a null character.</summary>
    public IReadOnlyList<string> Log(string format, params string[] options) =>
        git.Run(["log", "-z", "--no-textconv", "--no-ext-diff", "--no-color", "--format=" + format, .. options]).Parts;

    /// <summary>
    /// Gets <paramref name="commits"/> more commits behind the end of a shallow history, and a branch of the remote with them.
    /// The result is the newest commit of that branch, or why it cannot be had.
    /// </summary>
    public (string? Commit, string Why) Deepen(string remote, string branch, int commits)
    {
        var answer = git.Fetch([.. IsShallow ? [$"--deepen={commits}"] : Array.Empty<string>(), remote, branch]);
        return answer.IsFine ? (Commit("FETCH_HEAD"), "") : (null, answer.Errors.Split('\n')[0].Replace("fatal: ", "", StringComparison.Ordinal));
    }
}
