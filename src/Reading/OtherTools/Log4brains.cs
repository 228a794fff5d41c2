using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>log4brains: <c>.log4brains.yml</c> names a project, the folder of its records and those of its
/// packages.</summary>
/// <param name="Title">Name of the project; null when it has none.</param>
/// <param name="Folders">Folders of records below the root, the project's first; they need not be there.</param>
internal sealed record Log4brains(string? Title, ImmutableArray<string> Folders)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = ".log4brains.yml";

    /// <summary>The address below which the records of each folder stood.</summary>
    public ImmutableDictionary<string, string> Addresses { get; private init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Reads the file; null where there is none.</summary>
    public static Log4brains? Read(IFolder root)
    {
        if (!root.HasFile(FileName) || SourceFileReader.ReadMap(root, FileName)?["project"] is not YamlMap project)
            return null;
        var packages = (project["packages"] as YamlList)?.Items.OfType<YamlMap>() ?? [];
        var folders = packages
            .Select(package => (Folder: FolderOf(package), Name: (package["name"] as YamlScalar)?.Value + "/"))
            .Prepend((Folder: FolderOf(project), Name: ""))
            .Where(place => place.Folder is not null)
            .DistinctBy(place => place.Folder, StringComparer.Ordinal)
            .ToImmutableArray();
        return new((project["name"] as YamlScalar)?.Value, [.. folders.Select(place => place.Folder!)])
        {
            Addresses = folders.ToImmutableDictionary(place => place.Folder!, place => $"/adr/{place.Name}"),
        };
    }

    private static string? FolderOf(YamlMap map) =>
        map["adrFolder"] is YamlScalar { Value: var folder }
        && SourcePath.Resolve("", folder.TrimStart('/'))?.TrimEnd('/') is { Length: > 0 } path
            ? path
            : null;
}
