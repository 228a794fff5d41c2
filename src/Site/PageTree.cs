using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>Puts the pages of a handbook into a tree: first as the settings or another tool order them, then by their
/// folders.</summary>
internal sealed class PageTree
{
    private readonly Handbook handbook;
    private readonly Dictionary<Route, Document> pages;
    private readonly ILookup<Route, Document> byFolder;
    private readonly ILookup<Route, Route> folders;
    private readonly HashSet<Route> placed = [];

    // What a line of the sidebar names stands where that line is.
    private readonly HashSet<Route> named = [];
    private readonly HashSet<Route> namedFolders = [];
    private readonly SidebarNames names;

    // A folder without an index has a page that lists what is in it.
    private readonly ImmutableHashSet<Route> lists;

    private PageTree(Handbook handbook, ImmutableHashSet<Route> generated, ImmutableHashSet<Route> lists)
    {
        (this.handbook, this.lists, names) = (handbook, lists, SidebarNames.Create(handbook));
        var listed = handbook
            .Pages.Where(page => page.IsInNavigation && (page.Route == Route.Home || !generated.Contains(page.Route)))
            .DistinctBy(page => page.Route)
            .ToArray();
        pages = listed.ToDictionary(page => page.Route);
        byFolder = listed.Where(page => !page.IsFolderPage).ToLookup(page => page.Route.Parent);
        folders = listed
            .SelectMany(page => Above(page.IsFolderPage ? page.Route : page.Route.Parent))
            .Distinct()
            .ToLookup(folder => folder.Parent);
    }

    /// <summary>The nodes at the top; the front page is above them.</summary>
    /// <param name="handbook">The handbook.</param>
    /// <param name="generated">Pages that stand elsewhere in the sidebar.</param>
    /// <param name="lists">Folders that may have a page which lists what is in them.</param>
    public static ImmutableArray<NavigationNode> Create(
        Handbook handbook,
        ImmutableHashSet<Route> generated,
        ImmutableHashSet<Route> lists
    )
    {
        var tree = new PageTree(handbook, generated, lists);
        tree.placed.Add(Route.Home);
        foreach (
            var entry in handbook
                .Settings.Sidebar.Concat(handbook.Sidebars.Values.SelectMany(entries => entries))
                .SelectMany(entry => entry.All)
                .Where(entry => entry is { Path: not null, Web: null, IsRest: false, ContentOf: null })
        )
            if (tree.PageOf(entry.Path!.Value) is { } page)
                tree.named.Add(page.Route);
            else
                tree.namedFolders.Add(FolderOf(entry.Path.Value));
        var nodes = tree.Below(Route.Home);
        // What a line names in a folder that is not shown.
        tree.named.Clear();
        tree.namedFolders.Clear();
        return nodes.AddRange(tree.Others(Route.Home));
    }

    private Document? PageOf(string path) => names.PageAt(path) is { } route ? pages.GetValueOrDefault(route) : null;

    private static Route FolderOf(string path) => new(path.Trim('/') is { Length: > 0 } folder ? $"/{folder}/" : "/");

    private IEnumerable<NavigationNode> Place(SidebarEntry entry)
    {
        if (entry.Web is { } address)
            return [new(entry.Title ?? address.Text, null, []) { Elsewhere = address }];
        if (entry.ContentOf is { } content)
            return Content(FolderOf(content));
        if (entry.IsRest)
            return Others(Route.Home);
        var page = entry.Path is null ? null : PageOf(entry.Path.Value);
        if (entry is { Path.Value: var path, Children.IsEmpty: true } && page is null)
            return Folder(FolderOf(path), isNamed: true) is { } node
                ? [node with { Title = entry.Title ?? node.Title }]
                : [];
        var isFirst = page is not null && placed.Add(page.Route);
        var children = entry.Children.SelectMany(Place).ToImmutableArray();
        return isFirst ? [new(entry.Title ?? TitleOf(page!), page!.Route, children)]
            : children.IsEmpty ? []
            : [new(entry.Title ?? (page is null ? "" : TitleOf(page)), ListOf(children), children)];
    }

    private IEnumerable<NavigationNode> Content(Route folder)
    {
        if (pages.GetValueOrDefault(folder) is { } front && placed.Add(folder))
            yield return new(TitleOf(front), folder, []);
        foreach (var node in Below(folder))
            yield return node;
    }

    // A heading over pages of one folder is that folder, which has a list of them.
    private Route? ListOf(ImmutableArray<NavigationNode> children)
    {
        var inside = children
            .Select(child => child.Route is { } route ? (Route?)route.Parent : null)
            .Distinct()
            .ToArray();
        return inside is [{ } folder] && lists.Contains(folder) && placed.Add(folder) ? folder : null;
    }

    // What a file orders stands as it says, and the others where it leaves room for them, or behind.
    private ImmutableArray<NavigationNode> Below(Route folder)
    {
        var listed =
            folder == Route.Home && !handbook.Settings.Sidebar.IsEmpty
                ? handbook.Settings.Sidebar
                : handbook.Sidebars.GetValueOrDefault(folder.Path, []);
        if (listed.IsEmpty)
            return Others(folder);
        var rest = listed.FirstOrDefault(entry => entry.IsRest) is { } room ? listed.IndexOf(room) : listed.Length;
        var first = listed[..rest].SelectMany(Place).ToArray();
        var last = listed[rest..].Where(entry => !entry.IsRest).SelectMany(Place).ToArray();
        return [.. first, .. Others(folder), .. last];
    }

    private ImmutableArray<NavigationNode> Others(Route folder) =>
        [
            .. byFolder[folder]
                .Where(page => !named.Contains(page.Route) && placed.Add(page.Route))
                .Select(page =>
                    (Order: OrderOf(page), IsFolder: false, Node: new NavigationNode(TitleOf(page), page.Route, []))
                )
                .Concat(
                    folders[folder]
                        .Where(below => below != folder && !namedFolders.Contains(below))
                        .Select(below => (Order: OrderOf(below), IsFolder: true, Node: Folder(below, isNamed: false)!))
                        .Where(below => below.Node is not null)
                )
                .OrderBy(item => item.Order ?? int.MaxValue)
                .ThenBy(item => item.IsFolder)
                .ThenBy(item => item.Node.Title, StringComparer.Ordinal)
                .Select(item => item.Node),
        ];

    private NavigationNode? Folder(Route folder, bool isNamed)
    {
        var front = pages.GetValueOrDefault(folder);
        var hasFront = front is not null && (isNamed || !named.Contains(folder)) && placed.Add(folder);
        var children = Below(folder);
        var title = InfoOf(folder)?.Title ?? (front is null ? null : TitleOf(front)) ?? NameInWords.Of(folder.Name);
        if (!hasFront && children.IsEmpty)
            return null;
        // A folder that holds nothing but another one is no step of its own.
        return !hasFront && children is [{ Children.IsEmpty: false } only] && folders[folder].Any()
            ? only with
            {
                Title = $"{title} / {only.Title}",
            }
            : new(title, hasFront || lists.Contains(folder) ? folder : null, children);
    }

    private int? OrderOf(Document page) => page.Metadata.Order ?? NameInWords.OrderOf(SourcePath.Stem(page.Source));

    private int? OrderOf(Route folder) =>
        InfoOf(folder)?.Order ?? pages.GetValueOrDefault(folder)?.Metadata.Order ?? NameInWords.OrderOf(folder.Name);

    private static string TitleOf(Document page) => page.Metadata.SidebarTitle ?? page.Title;

    private FolderInfo? InfoOf(Route folder) => handbook.Folders.GetValueOrDefault(folder.Path);

    private static IEnumerable<Route> Above(Route folder) =>
        folder == Route.Home ? [] : Above(folder.Parent).Append(folder);
}
