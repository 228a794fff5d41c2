using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>Former versions of the pages, which Docusaurus had at addresses of their own: the newest of them where the
/// pages now are, the others below their number, and what is being written below <c>next</c>.</summary>
internal static partial class DocusaurusVersions
{
    /// <summary>A version by the part of the address that named it, with its pages; no pages for the one that is being
    /// written, which has all.</summary>
    public readonly record struct Version(string Name, FrozenSet<string>? Pages);

    /// <summary>Reads <c>versions.json</c> and what <c>versioned_docs</c> holds; none where nothing is there.</summary>
    public static ImmutableArray<Version> Read(IFolder root, string settings)
    {
        var folder = SourcePath.Folder(settings);
        if (
            !root.HasFile(folder + "versions.json")
            || SourceFileReader.ReadText(root, folder + "versions.json", new DiagnosticBag()) is not { } text
        )
            return [];
        return
        [
            new("next", null),
            .. Name()
                .Matches(text)
                .Skip(1)
                .Select(name => name.Groups["name"].Value)
                .Select(name => new Version(name, Pages(root, $"{folder}versioned_docs/version-{name}/"))),
        ];
    }

    private static FrozenSet<string> Pages(IFolder root, string folder) =>
        !root.HasFolder(folder.TrimEnd('/'))
            ? []
            : Below(root, folder)
                .Select(path => SourcePath.WithoutNumbers(path[folder.Length..]))
                .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Below(IFolder root, string folder) =>
        root.List(folder, new DiagnosticBag())
            .SelectMany(entry =>
                entry.Kind == EntryKind.Folder ? Below(root, $"{folder}{entry.Name}/")
                : SourcePath.IsMarkdown(entry.Name) ? [folder + entry.Name]
                : []
            );

    [GeneratedRegex(@"""(?<name>[\w.+-]+)""")]
    private static partial Regex Name();
}
