using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Site;

/// <summary>Every page that the site will have, with the anchors on it: known from the handbook alone, before anything
/// is drawn.</summary>
public sealed class SiteMap
{
    private readonly SortedDictionary<string, ImmutableHashSet<string>> anchors;

    private readonly HashSet<string> made;

    private readonly HashSet<string> unindexed;

    private SiteMap(
        SortedDictionary<string, ImmutableHashSet<string>> anchors,
        HashSet<string> made,
        HashSet<string> unindexed,
        ImmutableHashSet<Route> generated,
        ImmutableHashSet<Route> folders
    )
    {
        (this.anchors, this.made, this.unindexed) = (anchors, made, unindexed);
        (Generated, Folders) = (generated, folders);
    }

    /// <summary>The folders whose page is a list of what is in them.</summary>
    internal ImmutableHashSet<Route> Folders { get; }

    /// <summary>The pages of authors as the sidebar has them; the front page is above them.</summary>
    internal ImmutableArray<NavigationNode> Tree { get; private init; } = [];

    /// <summary>Folders without a page, and the page that each leads to.</summary>
    internal ImmutableSortedDictionary<string, Route> Passages { get; private init; } =
        ImmutableSortedDictionary<string, Route>.Empty;

    /// <summary>Where nobody can say which pages there are: below rubrics of which a part is missing.</summary>
    private ImmutableArray<string> Incomplete { get; init; } = [];

    /// <summary>The pages that the build makes of what is in the handbook: an area has one as soon as it holds
    /// something.</summary>
    internal ImmutableHashSet<Route> Generated { get; }

    /// <summary>Those of them that a page of an author at the same address opens with words of its own.</summary>
    public static readonly ImmutableHashSet<Route> Introduced =
    [
        Route.Home,
        SiteRoutes.Lessons,
        SiteRoutes.Decisions,
        SiteRoutes.Rubrics,
        SiteRoutes.Search,
        RuleHelp.Index,
    ];

    /// <summary>All pages, in the order of their addresses.</summary>
    public IEnumerable<Route> Routes => anchors.Keys.Select(path => new Route(path));

    /// <summary>Maps a handbook with its catalog and the pages of rules.</summary>
    public static SiteMap Create(Handbook handbook, Catalog catalog, ImmutableArray<RuleHelp> rules)
    {
        var pages = new SortedDictionary<string, ImmutableHashSet<string>>(StringComparer.Ordinal);
        var generated = GeneratedPages
            .Find(handbook, rules)
            .Union(Package.ReadAll(handbook.Settings).Select(package => package.Route).Where(catalog.Routes.Contains));
        foreach (var route in generated)
            pages[route.Path] = [];
        foreach (var route in catalog.Routes)
            pages[route.Path] = [];
        foreach (var rule in rules)
            pages[rule.Route.Path] = [];
        foreach (var (route, names) in RubricMap.Of(handbook))
            pages[route.Path] = names;
        var made = pages.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var document in handbook.Documents)
            pages[document.Route.Path] = document.Anchors;
        var lists = FolderPages.Find(handbook, route => pages.ContainsKey(route.Path));
        var tree = PageTree.Create(handbook, generated, lists);
        var reading = tree.SelectMany(node => node.Pages).Select(page => page.Route).ToArray();
        var folders = lists.Intersect(reading);
        foreach (var route in folders)
            pages[route.Path] = [];
        return new(
            pages,
            made,
            handbook.Settings.IsInternal
                ? [.. pages.Keys]
                :
                [
                    .. handbook
                        .Documents.Where(page => !page.Metadata.IsIndexed || page.Metadata.RedirectTo is not null)
                        .Select(page => page.Route.Path),
                ],
            generated,
            folders
        )
        {
            Tree = tree,
            Incomplete = [.. handbook.Rubrics.Where(rubric => rubric.IsIncomplete).Select(rubric => rubric.Route.Path)],
            Passages = Site
                .Passages.Find(handbook, lists.Except(folders), reading, route => pages.ContainsKey(route.Path))
                .SetItems(OldLists(handbook, pages.Keys).Where(old => !pages.ContainsKey(old.Key))),
        };
    }

    // Where a folder had a list of its pages, whatever is its page now.
    private static IEnumerable<KeyValuePair<string, Route>> OldLists(Handbook handbook, IEnumerable<string> pages) =>
        from page in pages
        from old in handbook.Folders.GetValueOrDefault(page)?.OldAddresses ?? []
        select KeyValuePair.Create(old, new Route(page));

    /// <summary>Whether the build makes a page at an address, or at one that some systems cannot tell from
    /// it.</summary>
    public bool IsMade(Route route) => made.Contains(route.Path);

    /// <summary>Whether an address lies where the missing part of a rubric may have a page; whether it leads somewhere
    /// is not to be judged.</summary>
    internal bool IsOpen(Route route) =>
        Incomplete.Any(rubric => route.Path.StartsWith(rubric, StringComparison.Ordinal));

    /// <summary>Whether search engines may find the page at an address.</summary>
    internal bool IsIndexed(Route route) => !unindexed.Contains(route.Path);

    /// <summary>The anchors of a page; null when the site has no such page.</summary>
    public ImmutableHashSet<string>? AnchorsOf(Route route) => anchors.GetValueOrDefault(route.Path);
}
