using System.Collections.Immutable;
using System.IO.Enumeration;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>From what the settings say under <c>adr</c> to folders: a path, or a pattern such as
/// <c>services/*/adr</c>.</summary>
public static class DecisionFolders
{
    private static readonly string[] NeverSearched = ["node_modules", "bin", "obj", "output"];

    /// <summary>The folders below the root, in the order of the settings, each once; a pattern's by name.</summary>
    public static ImmutableArray<string> Find(IFolder root, IEnumerable<Located<string>> patterns, DiagnosticBag bag)
    {
        var folders = new List<string>();
        foreach (var pattern in patterns)
        {
            var found = SourcePath.Resolve("", pattern.Value.Trim('/')) is { Length: > 0 } path
                ? Match(root, "", path.Split('/'), bag).ToArray()
                : [];
            if (
                found.Length == 0
                && root.Kind(pattern.Value.Trim('/'))
                    is EntryKind.StrayLink
                        or EntryKind.BrokenLink
                        or EntryKind.HiddenLink
            )
                bag.Add(FileRules.StrayFolder.At(pattern.At, pattern.Value));
            else if (found.Length == 0)
                bag.Add(RepositoryRules.MissingFolder.At(pattern.At, pattern.Value));
            folders.AddRange(found);
        }

        return [.. folders.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Match(
        IFolder root,
        string folder,
        ReadOnlyMemory<string> pattern,
        DiagnosticBag bag
    )
    {
        if (pattern.Length == 0)
            return [folder.TrimEnd('/')];
        var (first, rest) = (pattern.Span[0], pattern[1..]);
        if (first == "**")
            return Match(root, folder, rest, bag)
                .Concat(Below(root, folder, bag).SelectMany(name => Match(root, $"{folder}{name}/", pattern, bag)));
        return Below(root, folder, bag)
            .Where(name => FileSystemName.MatchesSimpleExpression(first, name, ignoreCase: false))
            .SelectMany(name => Match(root, $"{folder}{name}/", rest, bag));
    }

    // Links are not followed: a circle of them would never end.
    private static IEnumerable<string> Below(IFolder root, string folder, DiagnosticBag bag) =>
        root.List(folder, bag)
            .Where(entry =>
                entry.Kind == EntryKind.Folder && !entry.Name.StartsWith('.') && !NeverSearched.Contains(entry.Name)
            )
            .Select(entry => entry.Name)
            .Order(StringComparer.Ordinal);
}
