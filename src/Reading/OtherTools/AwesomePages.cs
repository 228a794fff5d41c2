using System.Globalization;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>The <c>.pages</c> of MkDocs' plugin awesome-pages: what a folder is called, whether it is in the
/// navigation, and the order and names of what lies in it.</summary>
internal static class AwesomePages
{
    private const string FileName = ".pages";

    /// <summary>What the files say: of a page under its path without its ending, of a folder under its path with its
    /// closing slash.</summary>
    public static IEnumerable<(string Place, YamlMap Says)> Read(IFolder root, HandbookFiles files) =>
        from folder in files.Pages.SelectMany(SourcePath.Folders).Distinct().Order(StringComparer.Ordinal)
        let path = folder + FileName
        where root.HasFile(path)
        let map = SourceFileReader.ReadMap(root, path)
        where map is not null
        from said in OfFolder(folder, map).Concat(OfItems(folder, map))
        select said;

    private static IEnumerable<(string Place, YamlMap Says)> OfFolder(string folder, YamlMap map)
    {
        if (map["title"] is YamlScalar { IsNull: false } title)
            yield return (folder, Of(("title", title.Value), title.At));
        if (map["hide"] is YamlScalar { Value: "true" } hide)
            yield return (folder, Of(("nav_exclude", "true"), hide.At));
    }

    // `...` stands for the others, which come behind all that are named.
    private static IEnumerable<(string Place, YamlMap Says)> OfItems(string folder, YamlMap map)
    {
        var number = 0;
        foreach (var item in ((map["nav"] ?? map["arrange"]) as YamlList)?.Items ?? [])
        {
            var (name, path) = item switch
            {
                YamlScalar scalar => (null, scalar),
                YamlMap { Entries: [{ Key: var key, Value: YamlScalar value }] } => (key.Value, value),
                _ => (null, null),
            };
            if (path?.Value.StartsWith("...", StringComparison.Ordinal) != false)
                continue;
            var order = (++number).ToString(CultureInfo.InvariantCulture);
            var place = folder + path.Value.Trim('/');
            yield return SourcePath.IsMarkdown(place)
                ? (
                    SourcePath.Folder(place) + SourcePath.Stem(place),
                    Of(("order", order), path.At, ("sidebar_label", name))
                )
                : (place + "/", Of(("order", order), path.At, ("title", name)));
        }
    }

    private static YamlMap Of(
        (string Key, string? Value) one,
        SourceSpan at,
        (string Key, string? Value) two = default
    ) =>
        new(
            [
                .. new[] { one, two }
                    .Where(pair => pair.Value is not null)
                    .Select(pair =>
                        KeyValuePair.Create(
                            new YamlScalar(pair.Key, false, at),
                            (YamlNode)new YamlScalar(pair.Value!, false, at)
                        )
                    ),
            ],
            at
        );
}
