using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>Tools whose file at the root names the one folder that their records are in.</summary>
internal static class RecordTools
{
    // The file, and the keys that lead to the folder: adrs and radr, the tool of npm and dotnet-adr, dotADR, Backstage.
    private static readonly (string File, string[] Keys)[] Places =
    [
        ("adrs.toml", ["adr_dir"]),
        ("radr.toml", ["adr_dir"]),
        ("radr.yaml", ["adr_dir"]),
        ("radr.yml", ["adr_dir"]),
        ("radr.json", ["adr_dir"]),
        (".adr.json", ["path"]),
        ("adr.config.json", ["path"]),
        ("dotadr.json", ["directory"]),
        ("catalog-info.yaml", ["metadata", "annotations", "backstage.io/adr-location"]),
        ("catalog-info.yml", ["metadata", "annotations", "backstage.io/adr-location"]),
    ];

    /// <summary>The folders below the root; they need not be there.</summary>
    public static IEnumerable<string> Folders(IFolder root) =>
        Places
            .Where(place => root.HasFile(place.File))
            .Select(place => Folder(root, place.File, place.Keys))
            .OfType<string>();

    private static string? Folder(IFolder root, string file, string[] keys)
    {
        var unheard = new DiagnosticBag();
        if (SourceFileReader.ReadText(root, file, unheard) is not { } text)
            return null;
        // JSON is YAML, too. What such a file says wrong is for its own tool to tell.
        var node = file.EndsWith(".toml", StringComparison.Ordinal)
            ? TomlReader.Read(file, text, 1, unheard)
            : YamlReader.Read(file, text, 1, unheard);
        foreach (var key in keys)
            node = (node as YamlMap)?[key];
        return
            node is YamlScalar { Value: var folder }
            && !folder.Contains("://", StringComparison.Ordinal)
            && SourcePath.Resolve("", folder.Replace('\\', '/').TrimStart('/'))?.TrimEnd('/') is { Length: > 0 } path
            ? path
            : null;
    }
}
