using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

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
        DirectoryMetadata directories
    )
    {
        var infos = ImmutableDictionary.CreateBuilder<string, FolderInfo>(StringComparer.Ordinal);
        foreach (var path in files.Categories)
            if (
                SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
                && YamlReader.Read(path, text, 1, new DiagnosticBag()) is YamlMap map
            )
                infos[AddressOf(path, files)] = new(Text(map, "label"), Number(map, "position"));
        foreach (var (folder, map) in directories.ByFolder.Where(said => said.Key is "" || said.Key.EndsWith('/')))
            infos[AddressOf(folder, files)] = new(Text(map, "title"), Number(map, "order"));
        return infos.ToImmutable();
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
