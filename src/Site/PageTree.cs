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
        var ordered = handbook.Settings.Sidebar.Select(tree.Place).OfType<NavigationNode>().ToArray();
        return [.. ordered, .. tree.Below(Route.Home)];
    }

    private NavigationNode? Place(SidebarEntry entry)
    {
        if (entry.Path is not { Value: var path })
        {
            var children = entry.Children.Select(Place).OfType<NavigationNode>().ToImmutableArray();
            return children.IsEmpty ? null : new(entry.Title ?? "", ListOf(children), children);
        }

        if (names.PageAt(path) is { } route && pages.TryGetValue(route, out var page))
            return placed.Add(route) ? new(entry.Title ?? TitleOf(page), route, []) : null;
        var folder = new Route("/" + path.Trim('/') + "/");
        return Folder(folder) is { } node ? node with { Title = entry.Title ?? node.Title } : null;
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

    private ImmutableArray<NavigationNode> Below(Route folder) =>
        [
            .. byFolder[folder]
                .Where(page => !placed.Contains(page.Route))
                .Select(page =>
                    (Order: OrderOf(page), IsFolder: false, Node: new NavigationNode(TitleOf(page), page.Route, []))
                )
                .Concat(
                    folders[folder]
                        .Where(below => below != folder)
                        .Select(below => (Order: OrderOf(below), IsFolder: true, Node: Folder(below)!))
                        .Where(below => below.Node is not null)
                )
                .OrderBy(item => item.Order ?? int.MaxValue)
                .ThenBy(item => item.IsFolder)
                .ThenBy(item => item.Node.Title, StringComparer.Ordinal)
                .Select(item => item.Node),
        ];

    private NavigationNode? Folder(Route folder)
    {
        var front = pages.GetValueOrDefault(folder);
        var hasFront = front is not null && placed.Add(folder);
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
