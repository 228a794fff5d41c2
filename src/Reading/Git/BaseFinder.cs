using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Reading.Git;

/// <summary>Finds where a branch left the default branch, also in a clone that holds one commit and nothing
/// else.</summary>
internal static class BaseFinder
{
    // Most pull requests are younger than the first step; the last one asks for everything.
    private static readonly int[] Steps = [50, 500, int.MaxValue];

    /// <summary>The merge base of the work tree's commit and a branch, tag or commit by its full hash, or why there is
    /// none. A shallow history is deepened when there is a remote.</summary>
    public static Result<Revision, Message> Find(GitRepository repository, Revision name)
    {
        if (repository.Commit(Revision.Head) is not { } head)
            return new Message("This repository has no commit yet.", "Commit once, and compare then.");
        if (Known(repository, name) is { } known && repository.MergeBase(head, known) is { } merge)
            return merge;
        var isShallow = repository.IsShallow;
        var isKnown = Known(repository, name) is not null;
        if (repository.Remote is not { } remote)
            return Unreachable(name, isKnown, isShallow);
        if (isKnown && !isShallow)
            return Unrelated(name);

        var answer = repository.Offer(remote, name.BranchOf(remote));
        var offer = answer.Value ?? new(null, null, null);
        // A tag or a commit is no branch; the history of the default branch may reach it.
        var branch =
            offer.Tip is not null ? name.BranchOf(remote)
            : isShallow && (isKnown || name.IsCommit) ? offer.Default
            : null;
        if (branch is null)
            return Unfetchable(name.BranchOf(remote) ?? name, remote, answer.Problem ?? "it has no such branch");
        foreach (var step in Steps)
        {
            if (repository.Fetch(remote, branch, isShallow ? step : null) is { IsFine: false } failure)
                return Unfetchable(branch, remote, failure.Reason);
            // The name itself first: it may be a tag or an older commit that the deeper history now reaches.
            var target =
                Known(repository, name) ?? (offer.Tip is null ? null : repository.Commit(name.From(offer.Tip)));
            if (target is not null && repository.MergeBase(head, target) is { } found)
                return found;
            if (repository.IsShallow)
                continue;
            return target is null ? Unfetchable(name, remote, "nothing there is called so") : Unrelated(name);
        }

        return Unrelated(name);
    }

    /// <summary>
    /// The newest commit of the default branch: as this clone knows it, else as the remote says. Without a remote that
    /// is <c>main</c> or <c>master</c>,
    /// and null where neither exists, for then nobody else's branch can be here.
    /// </summary>
    public static Result<Revision, Message>? FindDefault(GitRepository repository)
    {
        if (KnownDefault(repository) is { } known)
            return known;
        if (repository.Remote is not { } remote)
            return null;
        var offer = repository.Offer(remote, null);
        if (offer.Value is not { Default: { } branch, DefaultTip: { } tip })
            return new Message(
                $"'{remote}' does not say which branch is its default: {offer.Problem ?? "it names none"}.",
                "Name the branch to compare with by --base."
            );
        if (repository.Commit(tip) is { } here)
            return here;
        var fetched = repository.Fetch(remote, branch, repository.IsShallow ? Steps[0] : null);
        if (!fetched.IsFine)
            return Unfetchable(branch, remote, fetched.Reason);
        return repository.Commit(tip) is { } come
            ? come
            : Unfetchable(branch, remote, "its newest commit did not come");
    }

    /// <summary>The newest commit of the default branch as this clone knows it; null when it does not.</summary>
    public static Revision? KnownDefault(GitRepository repository) =>
        DefaultNames(repository.Remote).Select(repository.Commit).FirstOrDefault(commit => commit is not null);

    private static Revision? Known(GitRepository repository, Revision name) =>
        name.Readings(repository.Remote).Select(repository.Commit).FirstOrDefault(commit => commit is not null);

    private static IEnumerable<Revision> DefaultNames(Remote? remote) =>
        (
            remote is null
                ? ["refs/heads/main", "refs/heads/master"]
                : new[]
                {
                    $"refs/remotes/{remote}/HEAD",
                    $"refs/remotes/{remote}/main",
                    $"refs/remotes/{remote}/master",
                }
        )
            .Select(Revision.Parse)
            .OfType<Revision>();

    private static Message Unfetchable(Revision name, Remote remote, string why) =>
        new Message(
            $"'{name}' cannot be fetched from '{remote}': {why.TrimEnd('.')}.",
            $"Run 'git fetch --unshallow {remote} {name}', or name another base with --base."
        );

    private static Message Unreachable(Revision name, bool isKnown, bool isShallow) =>
        (isKnown, isShallow) switch
        {
            (true, false) => Unrelated(name),
            (true, true) => new Message(
                $"The history here breaks off before it meets '{name}', and there is no remote to get the rest from.",
                "Clone the repository with its history: 'git clone' without --depth."
            ),
            _ => new Message(
                $"Nothing here is called '{name}', and there is no remote to get it from.",
                "Name a branch, tag or commit of this repository with --base."
            ),
        };

    private static Message Unrelated(Revision name) =>
        new Message(
            $"'{name}' and the work tree have no commit in common.",
            "Name the branch that this one started from with --base."
        );
}
