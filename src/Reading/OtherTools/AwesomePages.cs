using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>The <c>.pages</c> and <c>.nav.yml</c> of MkDocs' plugins awesome-pages and awesome-nav: what a folder is
/// called, whether it is in the navigation, and what lies in it.</summary>
internal static class AwesomePages
{
    private static readonly string[] Names = [".pages", ".nav.yml"];

    /// <summary>What such a file says; null where a folder has none.</summary>
    public static YamlMap? MapOf(IFolder root, string folder) =>
        Names.Select(name => folder + name).FirstOrDefault(root.HasFile) is { } path
            ? SourceFileReader.ReadMap(root, path)
            : null;

    /// <summary>What the files say of their folders, by the path with its closing slash.</summary>
    public static IEnumerable<(string Place, YamlMap Says)> Read(IFolder root, HandbookFiles files) =>
        MkDocs.Read(root) is null
            ? []
            : from folder in files.Pages.SelectMany(SourcePath.Folders).Distinct().Order(StringComparer.Ordinal)
            let map = MapOf(root, folder)
            where map is not null
            from said in OfFolder(folder, map)
            select said;

    private static IEnumerable<(string Place, YamlMap Says)> OfFolder(string folder, YamlMap map)
    {
        if (map["title"] is YamlScalar { IsNull: false } title)
            yield return (folder, Of("title", title.Value, title.At));
        if (map["hide"] is YamlScalar { Value: "true" } hide)
            yield return (folder, Of("nav_exclude", "true", hide.At));
    }

    private static YamlMap Of(string key, string value, SourceSpan at) =>
        new([KeyValuePair.Create(new YamlScalar(key, false, at), (YamlNode)new YamlScalar(value, false, at))], at);
}
