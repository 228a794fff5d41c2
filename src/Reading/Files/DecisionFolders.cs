using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Reading.Files;

/// <summary>From what the settings say under <c>adr</c> to folders: a path, or a pattern such as <c>services/*/adr</c>.</summary>
public static class DecisionFolders
{
    private static readonly string[] NeverSearched = ["node_modules", "bin", "obj", "output"];

    /// <summary>The folders below the root, in the order of the settings, each once; a pattern's by name.</summary>
    public static ImmutableArray<string> Find(string root, IEnumerable<Located<string>> patterns, DiagnosticBag bag)
    {
        var folders = new List<string>();
        foreach (var pattern in patterns)
        {
            var found = SourcePath.Resolve("", pattern.Value.Trim('/')) is { Length: > 0 } path ? Match(root, "", path.Split('/')).ToArray() : [];
            if (found.Length == 0) bag.Add(SourceRules.MissingFolder.At(pattern.At, pattern.Value));
            folders.AddRange(found);
        }

        return [.. folders.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Match(string root, string folder, ReadOnlyMemory<string> pattern)
    {
        if (pattern.Length == 0) return [folder];
        var (first, rest) = (pattern.Span[0], pattern[1..]);
        if (first == "**") return Match(root, folder, rest).Concat(Below(root, folder).SelectMany(below => Match(root, below, pattern)));
        return Below(root, folder).Where(below => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(first, below.Split('/')[^1], ignoreCase: false))
            .SelectMany(below => Match(root, below, rest));
    }

    // Links are not followed: a circle of them would never end.
    private static IEnumerable<string> Below(string root, string folder) =>
        from entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateDirectories()
        where entry.LinkTarget is null && !entry.Name.StartsWith('.') && !NeverSearched.Contains(entry.Name)
        orderby entry.Name
        select folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
}
