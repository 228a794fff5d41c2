using System.Collections.Immutable;

namespace Lintel.Reading.Files;

/// <summary>Finds the folders of decision records where the settings name none: <c>adr</c>, or wherever teams are used to put them.</summary>
public static class DecisionFolderFinder
{
    private const int Depth = 4;

    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adr", "adrs", "decisions", "decision-record", "decision-records", "architecture-decision-record", "architecture-decision-records", "architecture-decisions");

    private static readonly ImmutableHashSet<string> Skipped = ["node_modules", "output", "bin", "obj", "cache", "theme"];

    /// <summary>The folders below the root, in ordinal order; <c>adr</c> alone where it is there, or where there is none at all.</summary>
    public static ImmutableArray<string> Find(string root)
    {
        if (Directory.Exists(Path.Combine(root, "adr"))) return ["adr"];
        var found = Walk(new DirectoryInfo(root), "", 1).Order(StringComparer.Ordinal).ToImmutableArray();
        return found.IsEmpty ? ["adr"] : found;
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix, int depth)
    {
        foreach (var inner in folder.EnumerateDirectories())
        {
            if (inner.LinkTarget is not null || inner.Name.StartsWith('.') || Skipped.Contains(inner.Name)) continue;
            if (Names.Contains(inner.Name)) yield return prefix + inner.Name;
            else if (depth < Depth)
                foreach (var path in Walk(inner, $"{prefix}{inner.Name}/", depth + 1)) yield return path;
        }
    }
}
