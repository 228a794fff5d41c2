using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Reading.Code;

/// <summary>The files that git tracks in the repository of a folder.</summary>
/// <param name="Top">The top of the repository.</param>
/// <param name="Files">The files below it, in the order of their characters; no links and no repositories
/// within.</param>
internal sealed record TrackedFiles(DiskFolder Top, ImmutableArray<string> Files)
{
    /// <summary>Asks git, once; null where there is no repository, or a commit is read.</summary>
    public static TrackedFiles? Find(IFolder root)
    {
        if (root is CommitFolder || WorkTree.Find(root.Path) is not { } top)
            return null;
        var answer = new GitProcess(top, GitProgram.Installed).Run(GitArguments.Tracked);
        return answer.IsFine
            ? new(new(top), [.. answer.Parts.Select(FileOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)])
            : null;
    }

    // "100644 9daeafb… 0<tab>path": 120000 is a link, 160000 another repository.
    private static string? FileOf(string part) =>
        part.StartsWith("100", StringComparison.Ordinal)
        && part.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab
            ? part[(tab + 1)..]
            : null;
}
