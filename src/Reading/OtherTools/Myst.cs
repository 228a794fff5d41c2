using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>MyST: what <c>myst.yml</c> says of a project, or one of the files that it extends.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="project">The maps of the project, the nearest first.</param>
internal sealed class Myst(string path, ImmutableArray<YamlMap> project)
{
    private const string FileName = "myst.yml";
    private const int MostParts = 16;

    /// <summary>The folder that it lies in, with its closing slash; empty for the root.</summary>
    public string Folder => SourcePath.Folder(path);

    /// <summary>Its table of contents; null where it has none.</summary>
    public YamlNode? Contents => Node("toc");

    /// <summary>One or several patterns of what has no page, from the folder of the file on; null where it has
    /// none.</summary>
    public YamlNode? Excluded => Node("exclude");

    /// <summary>The addresses of other projects by the names that references give them.</summary>
    public IEnumerable<KeyValuePair<string, string>> References =>
        from entry in (Node("references") as YamlMap)?.Entries ?? []
        let said = entry.Value is YamlMap map ? map["url"] : entry.Value
        let address = said is YamlScalar { Value: var written } ? WebAddress.Parse(written) : null
        where address is not null
        select KeyValuePair.Create(entry.Key.Value, ((YamlScalar)said).Value.TrimEnd('/') + "/");

    /// <summary>Reads the file in the content folder or in the root; null where there is none.</summary>
    /// <param name="root">The root.</param>
    /// <param name="input">The content folder with its closing slash; empty for the root.</param>
    public static Myst? Read(IFolder root, string input)
    {
        if (((string[])[input, ""]).Select(place => place + FileName).FirstOrDefault(root.HasFile) is not { } path)
            return null;
        var parts = new List<string> { path };
        var maps = ImmutableArray.CreateBuilder<YamlMap>();
        for (var i = 0; i < parts.Count && i < MostParts; i++)
        {
            if (SourceFileReader.ReadMap(root, parts[i]) is not { } map)
                continue;
            if (map["project"] is YamlMap project)
                maps.Add(project);
            parts.AddRange(
                ((map["extends"] as YamlList)?.Items ?? [])
                    .OfType<YamlScalar>()
                    .Select(part => SourcePath.Resolve(parts[i], part.Value))
                    .OfType<string>()
                    .Where(part => root.HasFile(part) && !parts.Contains(part))
            );
        }

        return new(path, maps.ToImmutable());
    }

    private YamlNode? Node(string key) => project.Select(map => map[key]).FirstOrDefault(node => node is not null);
}
