using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.OtherTools.Scripts;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>The sidebars of tools whose settings are programs: Docusaurus, VitePress, VuePress and Starlight.</summary>
internal static class ScriptNavigation
{
    private const int MostSteps = 5;

    private static readonly string[] Files =
    [
        "sidebars.js",
        "sidebars.ts",
        "sidebars.mjs",
        "sidebars.cjs",
        "sidebars.json",
    ];

    private static readonly string[] Labels = ["text", "title", "label"];

    /// <summary><c>sidebars.js</c> of Docusaurus: sidebars by their names, one behind the other.</summary>
    public static OtherNavigation? OfDocusaurus(IFolder root, string input)
    {
        if (
            Docusaurus.Read(root, new DiagnosticBag()) is not { Folder: { } folder } site
            || Files.Select(name => SourcePath.Folder(site.Path) + name).FirstOrDefault(root.HasFile) is not { } file
        )
            return null;
        var paths = new NavigationPaths(folder, input);
        var items = new NavigationItems(["label"], ["id", "href"], ["items"], paths.OfFile) { Folders = ["dirName"] };
        return ScriptFile.Read(root, file) is YamlMap byName
            ? new([.. byName.Entries.SelectMany(sidebar => items.Read(sidebar.Value))], items.Unread)
            : new([], [new(Path.GetFileName(file), SourceSpan.StartOf(file))]);
    }

    /// <summary>What VitePress and VuePress have for the pages below an address, one behind the other; what Starlight
    /// has for all.</summary>
    public static OtherNavigation? OfSmallSite(IFolder root, string input)
    {
        if (SmallSite.Read(root) is not { Tool: "VitePress" or "VuePress" or "Starlight" } site)
            return null;
        var paths = new NavigationPaths(site.Folder, input);
        var settings = ScriptFile.Read(root, site.Path);
        var isOfVuePress = site.Tool is "VuePress";
        var items = site.Tool is "Starlight"
            ? new NavigationItems(["label"], ["slug", "link"], ["items"], paths.OfAddress) { Folders = ["directory"] }
            : new NavigationItems(Labels, ["link", "path"], ["items", "children"], paths.OfAddress)
            {
                Base = "base",
                HasRoot = isOfVuePress,
            };
        var entries = Sidebars(settings, 0)
            .SelectMany(sidebar =>
                sidebar is YamlMap byPlace
                    ? byPlace.Entries.SelectMany(part => items.Read(part.Value, isOfVuePress ? part.Key.Value : ""))
                    : items.Read(sidebar)
            );
        return new([.. entries], items.Unread);
    }

    // They stand in the settings of a theme, of a language, or of a plugin among others.
    private static IEnumerable<YamlNode> Sidebars(YamlNode? node, int depth) =>
        depth > MostSteps
            ? []
            : node switch
            {
                YamlMap map => map.Entries.SelectMany(entry =>
                    entry.Key.Value is "sidebar" ? [entry.Value] : Sidebars(entry.Value, depth + 1)
                ),
                YamlList list => list.Items.SelectMany(item => Sidebars(item, depth + 1)),
                _ => [],
            };
}
