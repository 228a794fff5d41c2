using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.OtherTools;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>The <c>_directory.yml</c> files: what a folder says holds for everything below it, and the nearest word
/// wins. A file called like a page, with an underline in front, holds front matter of that page alone.</summary>
internal sealed class DirectoryMetadata
{
    /// <summary>Name of the files.</summary>
    public const string FileName = "_directory.yml";

    /// <summary>Whether a file speaks for its folder, with either ending of YAML.</summary>
    public static bool IsOfFolder(string path) => System.IO.Path.GetFileName(path) is FileName or "_directory.yaml";

    private static readonly string[] NotInherited = ["Title", "Xref", "RedirectFrom", "RedirectTo"];

    private readonly ImmutableDictionary<string, YamlMap> byFolder;

    private DirectoryMetadata(ImmutableDictionary<string, YamlMap> byFolder) => this.byFolder = byFolder;

    /// <summary>Reads all of them.</summary>
    public static DirectoryMetadata Read(IFolder root, IEnumerable<string> paths, DiagnosticBag bag)
    {
        var maps = ImmutableDictionary.CreateBuilder<string, YamlMap>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (
                SourceFileReader.ReadText(root, path, bag) is not { } text
                || (YamlReader.Read(path, text, 1, bag) as YamlMap ?? OfBroken(root, path)) is not { } map
            )
                continue;
            if (map.Entries.Length <= Limits.FolderKeys)
                maps[PlaceOf(path)] = map;
            else
                bag.Add(
                    SourceRules.TooMuch.At(map.Entries[Limits.FolderKeys].Key.At, "keys for all files of a folder")
                );
        }

        return new(maps.ToImmutable());
    }

    /// <summary>What a file that cannot be read says of the pages that it speaks for: as long as it names a key that
    /// hides some, all are drafts; null where it names none.</summary>
    public static YamlMap? OfBroken(IFolder root, string path)
    {
        var at = SourceSpan.StartOf(path);
        return
            SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
            && text.Split('\n').Any(line => FolderDefaults.IsHiding(line.Split(':')[0].Trim(' ', '"', '\'', '{')))
            ? new([new(new("draft", false, at), new YamlScalar("true", false, at))], at)
            : null;
    }

    /// <summary>The page whose front matter such a file holds, without its ending: <c>_guide.yml</c> lies beside
    /// <c>guide.md</c>; null for any other file.</summary>
    public static string? PageOf(string path) =>
        SourcePath.Stem(path) is ['_', _, ..] stem
        && System.IO.Path.GetExtension(path) is ".yml" or ".yaml"
        && !IsOfFolder(path)
            ? SourcePath.Folder(path) + stem[1..]
            : null;

    // What other tools call files of their own.
    private static readonly string[] OfOthers =
    [
        "config",
        "category_",
        "data",
        "dir",
        "index",
        "meta",
        "metadata",
        "navbar",
        "nav",
        "quarto",
        "sidebar",
        "toc",
    ];

    private static readonly string[] Telling =
    [
        "title",
        "description",
        "order",
        "draft",
        "unlisted",
        "excluded",
        "published",
        "RedirectFrom",
        "xref",
    ];

    /// <summary>Reports files that hold front matter of a page that is not there.</summary>
    public static void ReportLonely(IFolder root, IReadOnlySet<string> files, DiagnosticBag bag)
    {
        foreach (var path in files)
        {
            if (
                PageOf(path) is not { } page
                || files.Contains(page + ".md")
                || files.Contains(page + ".mdx")
                || OfOthers.Contains(SourcePath.Stem(page))
            )
                continue;
            var folder = SourcePath.Folder(path);
            var nearest = NearestName.Find(
                SourcePath.Stem(page),
                files
                    .Where(other => SourcePath.IsMarkdown(other) && SourcePath.Folder(other) == folder)
                    .Select(SourcePath.Stem)
            );
            if (nearest is not null || IsFrontMatter(root, path))
                bag.Add(
                    SourceRules.LonelyFrontMatter.At(
                        SourceSpan.StartOf(path),
                        (page + ".md", nearest is null ? null : $"_{nearest}.yml")
                    )
                );
        }
    }

    private static bool IsFrontMatter(IFolder root, string path) =>
        SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && YamlReader.Read(path, text, 1, new DiagnosticBag()) is YamlMap { Entries: { IsEmpty: false } entries }
        && entries.All(entry => entry.Value is not YamlMap)
        && entries.Any(entry => Telling.Contains(entry.Key.Value, StringComparer.OrdinalIgnoreCase));

    private static string PlaceOf(string path) => PageOf(path) ?? SourcePath.Folder(path);

    /// <summary>The same, completed by what other tools' files say of places: of a folder with its closing slash, of a
    /// page without its ending.</summary>
    public DirectoryMetadata With(IEnumerable<(string Place, YamlMap Says)> others)
    {
        var maps = byFolder.ToBuilder();
        foreach (var (place, says) in others)
            maps[place] = maps.TryGetValue(place, out var own)
                ? own with
                {
                    Entries = own.Entries.AddRange(
                        says.Entries.Where(entry => !own.Entries.Any(other => SameKey(other.Key, entry.Key)))
                    ),
                }
                : says;
        return new(maps.ToImmutable());
    }

    /// <summary>Whether every folder says what it said before.</summary>
    public bool Says(DirectoryMetadata before) =>
        byFolder.Count == before.byFolder.Count
        && byFolder.All(folder => before.byFolder.TryGetValue(folder.Key, out var map) && Same(folder.Value, map));

    private static bool Same(YamlNode one, YamlNode other) =>
        (one, other) switch
        {
            (YamlMap a, YamlMap b) => a.At == b.At
                && a.Entries.Length == b.Entries.Length
                && a.Entries.Zip(b.Entries)
                    .All(pair => pair.First.Key == pair.Second.Key && Same(pair.First.Value, pair.Second.Value)),
            (YamlList a, YamlList b) => a.At == b.At
                && a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
            _ => one == other,
        };

    /// <summary>What each folder says, by its path with the closing slash.</summary>
    public IReadOnlyDictionary<string, YamlMap> ByFolder => byFolder;

    /// <summary>A file's own front matter, completed by its folders from the innermost out.</summary>
    public YamlMap Complete(SourceFile file)
    {
        var entries = file.FrontMatter?.Entries ?? [];
        if (byFolder.TryGetValue(SourcePath.Folder(file.Path) + SourcePath.Stem(file.Path), out var beside))
            entries = entries.AddRange(beside.Entries.Where(entry => !entries.Any(own => SameKey(own.Key, entry.Key))));
        for (var folder = SourcePath.Folder(file.Path); ; folder = SourcePath.Folder(folder.TrimEnd('/')))
        {
            if (byFolder.TryGetValue(folder, out var map))
                entries = entries.AddRange(
                    map.Entries.Where(entry =>
                        IsInherited(entry.Key) && !entries.Any(own => SameKey(own.Key, entry.Key))
                    )
                );
            if (folder.Length == 0)
                return new(entries, file.FrontMatter?.At ?? file.Start);
        }
    }

    private static bool IsInherited(YamlScalar key) =>
        !NotInherited.Contains(key.Value, StringComparer.OrdinalIgnoreCase);

    private static bool SameKey(YamlScalar a, YamlScalar b) =>
        string.Equals(a.Value, b.Value, StringComparison.OrdinalIgnoreCase);
}
