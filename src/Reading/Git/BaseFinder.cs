namespace Lintel.Reading.Git;

/// <summary>The commit that a change is compared with, or why there is none and what to do about it.</summary>
/// <param name="Commit">Full name; null when it cannot be found.</param>
/// <param name="Problem">Two sentences: what is missing, and how to get it.</param>
public sealed record BaseCommit(string? Commit, string Problem)
{
    internal static BaseCommit Missing(string what, string remedy) => new(null, $"{what} {remedy}");
}

/// <summary>Finds where a branch left the default branch, also in a clone that holds one commit and nothing else.</summary>
public static class BaseFinder
{
    // Most pull requests are younger than the first step; the last one asks for everything.
    private static readonly int[] Steps = [50, 500, int.MaxValue];

    /// <summary>The merge base of the work tree's commit and <paramref name="name"/>, a branch, tag or commit. A shallow history is deepened when there is a remote.</summary>
    public static BaseCommit Find(GitRepository repository, string name)
    {
        if (repository.Commit("HEAD") is not { } head) return BaseCommit.Missing("This repository has no commit yet.", "Commit once, and compare then.");
        if (Known(repository, name) is { } known && repository.MergeBase(head, known) is { } merge) return new(merge, "");
        var isShallow = repository.IsShallow;
        var isKnown = Known(repository, name) is not null;
        if (repository.Remote is not { } remote) return Unreachable(name, isKnown, isShallow);
        if (isKnown && !isShallow) return Unrelated(name);

        var branch = Branch(remote, name);
        foreach (var step in Steps)
        {
            var (tip, why) = repository.Deepen(remote, branch, step);
            if (tip is null) return BaseCommit.Missing($"'{branch}' cannot be fetched from '{remote}': {why.TrimEnd('.')}.", $"Run 'git fetch --unshallow {remote} {branch}', or name another base with --base.");
            // The name itself first: it may be a tag or an older commit that the deeper history now reaches.
            if (repository.MergeBase(head, Known(repository, name) ?? tip) is { } found) return new(found, "");
            if (!repository.IsShallow) break;
        }

        return Unrelated(name);
    }

    private static string? Known(GitRepository repository, string name) =>
        repository.Commit(name) ?? (repository.Remote is { } remote ? repository.Commit($"refs/remotes/{remote}/{name}") : null);

    private static string Branch(string remote, string name) => name.StartsWith(remote + "/", StringComparison.Ordinal) ? name[(remote.Length + 1)..] : name;

    private static BaseCommit Unreachable(string name, bool isKnown, bool isShallow) => (isKnown, isShallow) switch
    {
        (true, false) => Unrelated(name),
        (true, true) => BaseCommit.Missing($"The history here breaks off before it meets '{name}', and there is no remote to get the rest from.", "Clone the repository with its history: 'git clone' without --depth."),
        _ => BaseCommit.Missing($"Nothing here is called '{name}', and there is no remote to get it from.", "Name a branch, tag or commit of this repository with --base."),
    };

    private static BaseCommit Unrelated(string name) =>
        BaseCommit.Missing($"'{name}' and the work tree have no commit in common.", "Name the branch that this one started from with --base.");
}
