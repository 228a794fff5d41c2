using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>Reads a tree of titled entries as a tool has it in YAML, JSON or a program: paths and texts, <c>Title:
/// path</c>, and objects with keys for title, path and what stands below.</summary>
/// <param name="titles">Keys of titles.</param>
/// <param name="paths">Keys of paths.</param>
/// <param name="children">Keys of what stands below.</param>
/// <param name="pathOf">The path below the content folder, of what is written; null where that is none.</param>
internal sealed class NavigationItems(string[] titles, string[] paths, string[] children, Func<string, string?> pathOf)
{
    private const int Deepest = 24;

    private static readonly string[] Notes = ["autogenerate", "badge", "collapsed", "collapsible", "type"];

    private readonly List<Located<string>> unread = [];

    /// <summary>Keys of a folder whose pages stand below.</summary>
    public string[] Folders { get; init; } = [];

    /// <summary>Key of what stands before the paths below.</summary>
    public string? Base { get; init; }

    /// <summary>Whether a path that begins with a slash begins at the top, whatever stands before.</summary>
    public bool HasRoot { get; init; }

    /// <summary>What could not be read, for it is worked out by a program.</summary>
    public IReadOnlyList<Located<string>> Unread => unread;

    /// <summary>The entries of a list.</summary>
    /// <param name="node">The list.</param>
    /// <param name="below">What stands before its paths.</param>
    public ImmutableArray<SidebarEntry> Read(YamlNode? node, string below = "") => Read(node, below, 0);

    private ImmutableArray<SidebarEntry> Read(YamlNode? node, string below, int depth)
    {
        switch (node)
        {
            case YamlList list when depth < Deepest:
                return [.. list.Items.SelectMany(item => Entries(item, below, depth + 1))];
            // `Label: path` below one another, or one object, without a list.
            case YamlMap map when depth < Deepest:
                return [.. Entries(map, below, depth + 1)];
            case YamlScalar { IsNull: true } scalar:
                unread.Add(new(scalar.Value, scalar.At));
                return [];
            default:
                return [];
        }
    }

    private IEnumerable<SidebarEntry> Entries(YamlNode item, string below, int depth)
    {
        switch (item)
        {
            case YamlScalar { IsNull: true } unknown:
                unread.Add(new(unknown.Value, unknown.At));
                return [];
            case YamlScalar path:
                return PathOf(path, below) is { } found ? [new(null, found, [])] : [];
            // `['/page', 'Title']` of VuePress
            case YamlList { Items: [YamlScalar path, YamlScalar title] }:
                return PathOf(path, below) is { } named ? [new(title.Value, named, [])] : [];
            case YamlMap map when IsItem(map):
                return Entry(map, below, depth);
            case YamlMap map:
                return map.Entries.SelectMany(entry => Entry(entry.Key.Value, entry.Value, below, depth));
            default:
                return [];
        }
    }

    private IEnumerable<SidebarEntry> Entry(string title, YamlNode value, string below, int depth)
    {
        if (value is YamlScalar { IsNull: false } path)
            return PathOf(path, below) is { } found ? [new(title, found, [])] : [];
        var inside = Read(value, below, depth);
        return inside.IsEmpty ? [] : [new(title, null, inside)];
    }

    private IEnumerable<SidebarEntry> Entry(YamlMap map, string below, int depth)
    {
        var inner = Base is { } key && Text(map, key) is { } more ? Join(below, more.Value) : below;
        var title = Text(map, titles)?.Value;
        var (text, link) = (Text(map, paths), map["link"] as YamlMap);
        var folder = Text(map, Folders) ?? (map["autogenerate"] is YamlMap made ? Text(made, Folders) : null);
        var path = text is null ? null : PathOf(text, inner);
        // Docusaurus: `link: {type: 'doc', id: 'intro'}`
        if (path is null && link is not null && Text(link, paths) is { } front)
            path = PathOf(front, inner);
        var inside = Read(Find(map, children), inner, depth);
        if (folder is not null)
            return [new(title, FolderOf(folder, title is not null), [])];
        // A group of all that lies in one folder is that folder.
        if (path is null && inside is [{ Title: null, ContentOf: { } content, Path: { } all }])
            return [new(title, all.With(content + "/"), [])];
        return title is null && path is null ? inside
            : path is null && inside.IsEmpty ? []
            : [new(title, path, inside)];
    }

    private Located<string>? FolderOf(YamlScalar folder, bool isTitled) =>
        folder.Value.Trim('/', '.') is not { Length: > 0 } name ? new(SidebarEntry.Rest, folder.At)
        : pathOf(name) is { } path ? new(path + (isTitled ? "/" : "/*"), folder.At)
        : null;

    private Located<string>? PathOf(YamlScalar scalar, string below)
    {
        var written = WebAddress.Parse(scalar.Value) is null ? Join(below, scalar.Value) : scalar.Value;
        var path = WebAddress.Parse(written) is not null || written is SidebarEntry.Rest ? written : pathOf(written);
        return path is null ? null : new(path, scalar.At);
    }

    private string Join(string below, string path) =>
        below.Length == 0 || (HasRoot && path.StartsWith('/')) ? path : $"{below.TrimEnd('/')}/{path.TrimStart('/')}";

    private bool IsItem(YamlMap map) =>
        titles.Concat(paths).Concat(children).Concat(Folders).Concat(Notes).Any(key => map[key] is not null)
        && (titles.Length > 0 || paths.Length > 0);

    private static YamlScalar? Text(YamlMap map, params string[] keys) =>
        keys.Select(key => map[key])
            .OfType<YamlScalar>()
            .FirstOrDefault(scalar => scalar is { IsNull: false, Value.Length: > 0 });

    private static YamlNode? Find(YamlMap map, string[] keys) =>
        keys.Select(key => map[key]).FirstOrDefault(node => node is not null);
}
