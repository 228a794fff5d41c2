using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>The tree of pages that another tool's file gives.</summary>
/// <param name="Entries">Its entries.</param>
/// <param name="Unread">What a program would have to be run for.</param>
internal sealed record OtherNavigation(ImmutableArray<SidebarEntry> Entries, IReadOnlyList<Located<string>> Unread)
{
    /// <summary>Nothing is ordered by another tool.</summary>
    public static readonly OtherNavigation None = new([], []);

    private static readonly Func<IFolder, string, OtherNavigation?>[] Tools =
    [
        OfMkDocs,
        (root, input) => Of(Summary.Read(root, input)),
        ScriptNavigation.OfDocusaurus,
        ScriptNavigation.OfSmallSite,
        (root, input) => Of(Summary.ReadDocsify(root, input)),
        JupyterBook.Read,
        Quarto.Read,
        Docfx.Read,
        (root, input) => Of(Toctree.Read(root, input)),
    ];

    /// <summary>Reads the first file that orders anything.</summary>
    /// <param name="root">The root.</param>
    /// <param name="input">The content folder with its closing slash; empty for the root.</param>
    /// <param name="bag">Hears what could not be read, once a file.</param>
    public static ImmutableArray<SidebarEntry> Read(IFolder root, string input, DiagnosticBag bag)
    {
        var found =
            Tools
                .Select(read => read(root, input))
                .FirstOrDefault(tree => tree is { Entries.IsEmpty: false } or { Unread.Count: > 0 })
            ?? None;
        foreach (var part in found.Unread.DistinctBy(part => part.At.File))
            bag.Add(RepositoryRules.UnreadNavigation.At(part.At, part.Value));
        return found.Entries;
    }

    /// <summary>The order that the settings of Lintel give, written as MkDocs writes it.</summary>
    public static ImmutableArray<SidebarEntry> OfSettings(YamlNode? node) =>
        new NavigationItems([], [], [], new NavigationPaths("", "").OfFile).Read(node);

    private static OtherNavigation Of(ImmutableArray<SidebarEntry> entries) => new(entries, []);

    private static OtherNavigation? OfMkDocs(IFolder root, string input)
    {
        if (MkDocs.Read(root) is not { Folder: { } folder } site || site.Node("nav") is not { } nav)
            return null;
        var paths = new NavigationPaths(folder, input);
        var items = new NavigationItems([], [], [], path => IsOfPlugin(path) ? path : paths.OfFile(path));
        var entries = items.Read(nav);
        var included = entries
            .SelectMany(entry => entry.All)
            .Select(entry => entry.Path)
            .OfType<Located<string>>()
            .Where(path => IsOfPlugin(path.Value))
            .ToArray();
        return new(entries, included);
    }

    // `!include ./other/mkdocs.yml` of monorepo, `*include` for several.
    private static bool IsOfPlugin(string path) =>
        path.StartsWith("!include", StringComparison.Ordinal) || path.StartsWith("*include", StringComparison.Ordinal);
}
