using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>Jekyll: the folders of <c>_config.yml</c> that begin with an underline and hold pages all the
/// same.</summary>
internal static class Jekyll
{
    private const string FileName = "_config.yml";
    private const string Posts = "_posts";
    private static readonly string[] Places = ["", "docs/", "doc/", "website/", "site/"];

    /// <summary>The folders of its collections, below the root, and whether its posts are pages; none where there is no
    /// such site.</summary>
    public static Func<string, bool> PageFolders(IFolder root, string input)
    {
        if (
            ((string[])["", input]).Select(folder => folder + FileName).FirstOrDefault(root.HasFile) is not { } path
            || SourceFileReader.ReadText(root, path, new DiagnosticBag()) is not { } text
        )
            return _ => false;
        var place = SourcePath.Folder(path);
        var below = MarginKeys.Find(path, text, "collections_dir")
            is YamlScalar { IsNull: false, Value: { Length: > 0 } folder }
            ? $"{place}{folder.Trim('/')}/"
            : place;
        var collections = Names(MarginKeys.Find(path, text, "collections"))
            .Select(name => $"{below}_{name}")
            .ToImmutableHashSet(StringComparer.Ordinal);
        return folder => Path.GetFileName(folder) == Posts || collections.Contains(folder);
    }

    /// <summary>What Jekyll calls its site; null where there is none, or one without a title.</summary>
    public static string? Title(IFolder root) => Word(root, "title");

    /// <summary>Where the site is published, as <c>url</c> and <c>baseurl</c> say together; null where they do
    /// not.</summary>
    public static string? Url(IFolder root) =>
        Word(root, "url") is { } url ? $"{url.TrimEnd('/')}/{Word(root, "baseurl")?.Trim('/')}" : null;

    private static string? Word(IFolder root, string key) =>
        Places.Select(place => place + FileName).FirstOrDefault(root.HasFile) is { } path
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && MarginKeys.Find(path, text, key) is YamlScalar { IsNull: false, Value: { Length: > 0 } word }
            ? word
            : null;

    // A collection whose `output` is not true is data for other pages.
    private static IEnumerable<string> Names(YamlNode? node) =>
        node is YamlMap map
            ? map
                .Entries.Where(entry =>
                    entry.Value is YamlMap said
                    && said["output"] is YamlScalar { Value: var word }
                    && word.ToLowerInvariant() is "true" or "yes"
                )
                .Select(entry => entry.Key.Value)
            : [];
}
