using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.OtherTools;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads the order of the sidebar, as MkDocs writes it: a list of paths, of <c>Title: path</c> and of
/// <c>Title: [more]</c>.</summary>
internal static class SidebarReader
{
    /// <summary>The entries of a list; what is none is left out.</summary>
    public static ImmutableArray<SidebarEntry> Read(YamlNode? node) =>
        node is YamlList list ? [.. list.Items.SelectMany(Entries)] : [];

    /// <summary>The order that another tool's file gives; none where there is no such file.</summary>
    public static ImmutableArray<SidebarEntry> ReadOtherTools(IFolder root, string input) =>
        Read(MkDocs.Read(root)?.Node("nav")) is { IsEmpty: false } nav ? nav : Summary.Read(root, input);

    private static IEnumerable<SidebarEntry> Entries(YamlNode item) =>
        item switch
        {
            YamlScalar { IsNull: false } path => [new(null, new(path.Value, path.At), [])],
            YamlMap map => map.Entries.Select(entry => Entry(entry.Key.Value, entry.Value)).OfType<SidebarEntry>(),
            _ => [],
        };

    private static SidebarEntry? Entry(string title, YamlNode value) =>
        value switch
        {
            YamlScalar { IsNull: false } path => new(title, new(path.Value, path.At), []),
            YamlList list => new(title, null, Read(list)),
            _ => null,
        };
}
