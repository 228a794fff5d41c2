using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>Asks the repository about the lock of addresses. Nothing is fetched for it.</summary>
internal static class RepositoryLock
{
    /// <summary>What a build asks: which lines of the lock at a path below the root are promises. What it lacks, the
    /// build itself writes.</summary>
    public static LockHistory ForBuild(DiskFolder root, string path) =>
        LockHistory.None with
        {
            Published = new(() => Published(GitRepository.Open(root.Path), root, path)),
        };

    /// <summary>What a check asks: also whether what is committed has its lines.</summary>
    public static LockHistory ForCheck(DiskFolder root, string path) =>
        ForBuild(root, path) with
        {
            IsCommitted = new(() => Committed(GitRepository.Open(root.Path), root)),
        };

    private static ImmutableHashSet<string>? Published(GitRepository repository, DiskFolder root, string path)
    {
        if (repository.Fault is not null || BaseFinder.KnownDefault(repository) is not { } commit)
            return null;
        using var tree = repository.Tree(commit, root);
        var promised = PermalinkLockReader.Read(tree, path, new DiagnosticBag());
        return [.. promised.Addresses.Select(line => line.Link.Address)];
    }

    private static Func<string, bool>? Committed(GitRepository repository, DiskFolder root)
    {
        if (repository.Fault is not null || repository.Commit(Revision.Head) is not { } commit)
            return null;
        using var tree = repository.Tree(commit, root);
        return tree.Holds;
    }
}
