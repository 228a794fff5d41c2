using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Reading.Files;

/// <summary>Finds the folders of decision records where the settings name none: <c>adr</c>, or wherever teams are used
/// to put them.</summary>
internal static class DecisionFolderFinder
{
    private const int Depth = 4;

    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adr",
        "adrs",
        "decisions",
        "decision-record",
        "decision-records",
        "architecture-decision-record",
        "architecture-decision-records",
        "architecture-decisions"
    );

    /// <summary>The folders below the root that git does not ignore, in ordinal order; <c>adr</c> alone where it is
    /// there, or where there is none at all.</summary>
    public static ImmutableArray<string> Find(IFolder root, DiagnosticBag bag)
    {
        if (root.Kind("adr") is not null)
            return ["adr"];
        var found = IgnoredPaths.Without(root, [.. Walk(root, "", 1, bag).Order(StringComparer.Ordinal)]);
        return found.IsEmpty ? ["adr"] : found;
    }

    private static IEnumerable<string> Walk(IFolder root, string prefix, int depth, DiagnosticBag bag)
    {
        foreach (var (name, kind, _) in root.List(prefix, bag))
        {
            if (kind != EntryKind.Folder || !FolderListing.IsEntered(name))
                continue;
            if (Names.Contains(name))
                yield return prefix + name;
            else if (depth < Depth)
                foreach (var path in Walk(root, $"{prefix}{name}/", depth + 1, bag))
                    yield return path;
        }
    }
}
