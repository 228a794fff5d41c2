using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>MkDocs: what <c>mkdocs.yml</c> says of the content. Its file may hold tags of Python, so each key is read
/// by itself. Zensical, which came after it, says the same in <c>zensical.toml</c>.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="text">What it says.</param>
/// <param name="parent">The file whose keys hold where it says nothing; null where there is none.</param>
internal sealed class MkDocs(string path, string text, MkDocs? parent)
{
    private const int Deepest = 8;

    private const string Zensical = "zensical.toml";

    private static readonly string[] Places = ["mkdocs.yml", "mkdocs.yaml", Zensical];

    private readonly Lazy<YamlMap?> project = new(() =>
        path is Zensical ? TomlReader.Read(path, text, 1, new DiagnosticBag())?["project"] as YamlMap : null
    );

    /// <summary>Name of the tool.</summary>
    public string Tool => path is Zensical ? "Zensical" : "MkDocs";

    /// <summary>The file, below the root.</summary>
    public string Path => path;

    /// <summary>What the file says.</summary>
    public string Content => text;

    /// <summary>The file whose keys hold where this one says nothing; null where there is none.</summary>
    public MkDocs? Parent => parent;

    /// <summary>The folder of its pages, below the root.</summary>
    public string? Folder => SourcePath.Resolve(path, Text("docs_dir") ?? "docs")?.TrimEnd('/');

    /// <summary>Reads the file in the root; null where there is none.</summary>
    public static MkDocs? Read(IFolder root) =>
        Places.FirstOrDefault(root.HasFile) is { } path ? Read(root, path, 0) : null;

    private static MkDocs? Read(IFolder root, string path, int depth) =>
        SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
            ? new(
                path,
                text,
                depth < Deepest
                && MarginKeys.Find(path, text, "INHERIT") is YamlScalar { Value: var written }
                && SourcePath.Resolve(path, written) is { Length: > 0 } from
                && root.HasFile(from)
                    ? Read(root, from, depth + 1)
                    : null
            )
            : null;

    /// <summary>Old addresses that the plugin <c>redirects</c> leads to other sites.</summary>
    public IEnumerable<(string From, string To, SourceSpan At)> RedirectsElsewhere =>
        RedirectMaps()
            .Where(entry => entry.Value is YamlScalar { Value: var to } && to.Contains("://", StringComparison.Ordinal))
            .Select(entry => (entry.Key.Value, ((YamlScalar)entry.Value).Value, entry.Key.At));

    private IEnumerable<KeyValuePair<YamlScalar, YamlNode>> RedirectMaps() =>
        (Plugin("redirects")?["redirect_maps"] as YamlMap)?.Entries ?? [];

    /// <summary>The old addresses that the plugin <c>redirects</c> leads to each file, below the root.</summary>
    public ILookup<string, string> Redirects()
    {
        var folder = Folder is { Length: > 0 } docs ? docs + "/" : "";
        var hasEndings = Text("use_directory_urls") is "false";
        return RedirectMaps()
            .Where(entry => entry.Value is YamlScalar)
            .ToLookup(
                entry => folder + ((YamlScalar)entry.Value).Value.Split('#')[0],
                entry =>
                    hasEndings && !SourcePath.IsFolderPage(entry.Key.Value)
                        ? $"/{entry.Key.Value[..^Ending(entry.Key.Value)]}.html"
                        : SourcePath.ToRoute(entry.Key.Value, "").Path
            );

        static int Ending(string path) => System.IO.Path.GetExtension(path).Length;
    }

    /// <summary>Whether posts of a day to come are drafts, as the plugin <c>blog</c> has it.</summary>
    public bool HoldsPostsBack => Plugin("blog")?["draft_if_future_date"] is YamlScalar { Value: "true" };

    /// <summary>The settings of a plugin, which are a list or a mapping; null where it has none.</summary>
    public YamlMap? Plugin(string name) =>
        (
            Node("plugins") switch
            {
                YamlList list => list.Items.OfType<YamlMap>(),
                YamlMap map => [map],
                _ => (IEnumerable<YamlMap>)[],
            }
        )
            .Select(plugins => plugins[name])
            .OfType<YamlMap>()
            .FirstOrDefault();

    /// <summary>What a key at the left margin says; null when it says nothing that is a text.</summary>
    public string? Text(string key) =>
        Node(key) is YamlScalar { IsNull: false, Value: { Length: > 0 } value } ? value : null;

    /// <summary>The value of a key at the left margin; null when there is none that can be read.</summary>
    public YamlNode? Node(string key) =>
        path is Zensical ? project.Value?[key] : MarginKeys.Find(path, text, key) ?? parent?.Node(key);
}
