using System.Collections.Immutable;
using System.Globalization;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>Reads what folders say of themselves: <c>_directory.yml</c>, or the <c>_category_.json</c> of
/// Docusaurus.</summary>
internal static class FolderInfoReader
{
    /// <summary>Names of the files of Docusaurus; JSON is YAML, too.</summary>
    public static readonly ImmutableArray<string> Categories = ["_category_.json", "_category_.yml", "_category_.yaml"];

    /// <summary>What is said, by the address of the folder. What cannot be read is another tool's business.</summary>
    public static ImmutableDictionary<string, FolderInfo> Read(
        IFolder root,
        HandbookFiles files,
        DirectoryMetadata directories,
        IEnumerable<(string Place, YamlMap Says)> arranged
    )
    {
        var infos = ImmutableDictionary.CreateBuilder<string, FolderInfo>(StringComparer.Ordinal);
        foreach (var path in files.Categories)
            if (SourceFileReader.ReadMap(root, path) is { } map)
                infos[AddressOf(path, files)] = OfDocusaurus(map, files.Old.Prefix);
        foreach (var (folder, map) in arranged.Where(IsOfFolder))
        {
            var said = infos.GetValueOrDefault(AddressOf(folder, files)) ?? new(null, null);
            infos[AddressOf(folder, files)] = new(Text(map, "title") ?? said.Title, Number(map, "order") ?? said.Order);
        }

        foreach (var (folder, map) in directories.ByFolder.Where(said => said.Key is "" || said.Key.EndsWith('/')))
            infos[AddressOf(folder, files)] = new(Text(map, "title"), Number(map, "order"));
        return infos.ToImmutable();
    }

    /// <summary>Whether it is of the folder itself that something is said, and not of the pages in it.</summary>
    public static bool IsOfFolder((string Place, YamlMap Says) said) =>
        said.Place.EndsWith('/') && (said.Says["title"] ?? said.Says["order"]) is not null;

    private static FolderInfo OfDocusaurus(YamlMap map, string prefix)
    {
        var info = new FolderInfo(Text(map, "label"), Number(map, "position"));
        if (map["link"] is not YamlMap link || Text(link, "type") != "generated-index")
            return info;
        var slug = Text(link, "slug") ?? (info.Title is { } label ? "/category/" + Slug.Of(label) : null);
        return info with
        {
            PageTitle = Text(link, "title"),
            Description = Text(link, "description"),
            OldAddresses =
            [
                .. slug is null
                    ? []
                    : new[] { slug, $"{prefix}/{slug.Trim('/')}" }.Select(path => $"/{path.Trim('/')}/").Distinct(),
            ],
        };
    }

    private static string AddressOf(string path, HandbookFiles files) =>
        SourcePath.ToRoute(SourcePath.Folder(path) + "index.md", files.Input).Path;

    private static string? Text(YamlMap map, string key) =>
        map[key] is YamlScalar { IsNull: false, Value: { Length: > 0 } text } ? text : null;

    private static int? Number(YamlMap map, string key) =>
        Text(map, key) is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < int.MaxValue
            ? (int)number
            : null;
}
