using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Git;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lintel.Reading.Files;

/// <summary>From what the settings say under <c>adr</c> to folders: a path, or a pattern such as
/// <c>services/*/adr</c>.</summary>
internal static class DecisionFolders
{
    private const string Below = "/**";

    /// <summary>The folders below the root, in the order of the settings, each once; those of a pattern in ordinal
    /// order and without what git ignores.</summary>
    public static ImmutableArray<string> Find(
        IFolder root,
        IEnumerable<Located<string>> patterns,
        Lazy<IgnoredPaths> ignored,
        DiagnosticBag bag
    )
    {
        var folders = new List<string>();
        foreach (var pattern in patterns)
        {
            var found =
                pattern.Value.TrimEnd('/') is "." ? [""]
                : SourcePath.Resolve("", pattern.Value.Trim('/')) is { Length: > 0 } path
                    ? Match(root, path, ignored, bag)
                : [];
            if (
                found.IsEmpty
                && root.Kind(pattern.Value.Trim('/'))
                    is EntryKind.StrayLink
                        or EntryKind.BrokenLink
                        or EntryKind.HiddenLink
            )
                bag.Add(FileRules.StrayFolder.At(pattern.At, pattern.Value));
            else if (found.IsEmpty)
                bag.Add(RepositoryRules.MissingFolder.At(pattern.At, pattern.Value));
            folders.AddRange(found);
        }

        return [.. folders.Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<string> Match(
        IFolder root,
        string pattern,
        Lazy<IgnoredPaths> ignored,
        DiagnosticBag bag
    )
    {
        // A folder that somebody names by its path is meant, whatever it is called and whatever git makes of it.
        if (!pattern.Contains('*', StringComparison.Ordinal))
            return root.Kind(pattern) is EntryKind.Folder ? [pattern.TrimEnd('/')] : [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        // Any number of folders is none, too.
        if (pattern.EndsWith(Below, StringComparison.Ordinal))
            matcher.AddInclude(pattern[..^Below.Length]);
        var found = matcher
            .Execute(new GlobbedFolder(root, "", pattern, bag))
            .Files.Select(file => file.Path)
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        return ignored.Value.Without(found);
    }
}
