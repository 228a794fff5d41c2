using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site.Catalogs;
using Lintel.Text;

namespace Lintel.Site;

/// <summary>A page in a list. Every page of the site repeats its title, so a long one is cut.</summary>
public sealed record NavigationItem(string Title, Route Route)
{
    private const int LongestTitle = 200;

    /// <summary>What it is called.</summary>
    public string Title { get; } = Excerpt.Cut(Title, LongestTitle);
}

/// <summary>Pages that belong together: a kind of content, or a folder.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Route">Its address.</param>
/// <param name="HasPage">Whether there is a page at that address.</param>
/// <param name="Items">Its pages, in reading order.</param>
public sealed record NavigationSection(string Title, Route Route, bool HasPage, ImmutableArray<NavigationItem> Items)
{
    /// <summary>Other pages about the same, shown only from within the section.</summary>
    public ImmutableArray<NavigationItem> Views { get; init; } = [];

    /// <summary>Shown only from its own pages.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Not shown from the pages below this address; null where it is.</summary>
    public Route? HiddenBelow { get; init; }

    /// <summary>A section that is shown only from its own pages.</summary>
    internal static NavigationSection Local(
        string title,
        Route route,
        bool hasPage,
        IEnumerable<NavigationItem> items
    ) => new(title, route, hasPage, [.. items]) { IsLocal = true };

    /// <summary>Whether a page's sidebar has it.</summary>
    public bool IsShownFrom(Route page) =>
        (!IsLocal || page.Path.StartsWith(Route.Path, StringComparison.Ordinal))
        && !(HiddenBelow is { } hidden && page.Path.StartsWith(hidden.Path, StringComparison.Ordinal));
}

/// <summary>Where every page stands: its section, its neighbours, and the title of every address. Made once for the
/// whole site.</summary>
public sealed class Navigation
{
    private readonly Dictionary<Route, string> titles = [];
    private readonly Dictionary<Route, (NavigationSection Section, int Index)> places = [];
    private readonly ILookup<Route, (int Index, NavigationSection Section)> byParent;
    private readonly ImmutableArray<NavigationItem> reading;
    private readonly Dictionary<Route, int> readingPlaces = [];

    private Navigation(
        Handbook handbook,
        Catalog catalog,
        SiteMap map,
        ImmutableArray<RuleHelp> rules,
        Translations translations
    )
    {
        foreach (var decision in handbook.Decisions)
            titles[decision.Page.Route] = decision.LabelledName;
        var sections = NavigationSections
            .Create(handbook, catalog, map, rules, translations)
            .Where(section => section.Items.Length > 0)
            .ToList();
        foreach (var section in sections)
        {
            if (section.HasPage)
                titles.TryAdd(section.Route, section.Title);
            for (var i = 0; i < section.Items.Length; i++)
            {
                titles.TryAdd(section.Items[i].Route, section.Items[i].Title);
                places.TryAdd(section.Items[i].Route, (section, i));
            }
        }

        Tree = map.Tree;
        reading = [.. Tree.SelectMany(node => node.Pages)];
        foreach (var (index, page) in reading.Index())
            readingPlaces.TryAdd(page.Route, index);
        foreach (var view in catalog.Groupings.SelectMany(grouping => grouping.Views))
            titles.TryAdd(view.Route, translations.TitleOf(view));
        foreach (var grouping in catalog.Groupings)
            titles.TryAdd(
                grouping.Route,
                translations.Translate("By {0}", translations.Translate(FacetWords.Of(grouping.Facet)))
            );
        foreach (var folder in reading.Where(page => map.Folders.Contains(page.Route)))
            titles.TryAdd(folder.Route, folder.Title);
        foreach (var page in handbook.Documents)
            titles.TryAdd(page.Route, page.Title);
        byParent = sections.Index().ToLookup(entry => entry.Item.Route.Parent);
    }

    /// <summary>The navigation of a handbook.</summary>
    internal static Navigation Create(
        Handbook handbook,
        Catalog catalog,
        SiteMap map,
        ImmutableArray<RuleHelp> rules,
        Translations translations
    ) => new(handbook, catalog, map, rules, translations);

    /// <summary>The pages that are neither lessons nor decisions, by their folders; the front page is above
    /// them.</summary>
    public ImmutableArray<NavigationNode> Tree { get; }

    /// <summary>Whether the tree lists a page.</summary>
    internal bool IsInTree(Route route) => readingPlaces.ContainsKey(route);

    /// <summary>The title of the page at an address; null when there is none.</summary>
    public string? TitleOf(Route route) => titles.GetValueOrDefault(route);

    /// <summary>The page before this one in its section.</summary>
    public NavigationItem? Previous(Route route) => Neighbour(route, -1);

    /// <summary>The page after this one in its section.</summary>
    public NavigationItem? Next(Route route) => Neighbour(route, 1);

    /// <summary>Place of a page in its section, from 0; -1 when no section lists it.</summary>
    public int IndexOf(Route route) => places.TryGetValue(route, out var place) ? place.Index : -1;

    /// <summary>The section that a page is the front of, or else the one that lists it, or the nearest that it lies
    /// below.</summary>
    public NavigationSection? SectionOf(Route route) =>
        FrontedBy(route)
        ?? places.GetValueOrDefault(route).Section
        ?? Ancestors(route).Reverse().Select(FrontedBy).FirstOrDefault(section => section is not null);

    private NavigationSection? FrontedBy(Route route) =>
        byParent[route.Parent].FirstOrDefault(entry => entry.Section.Route == route).Section;

    /// <summary>The sections that can be seen from a page, in order: those at the top, and those below the folders that
    /// it stands in.</summary>
    public IEnumerable<NavigationSection> SectionsFrom(Route route) =>
        from folder in Ancestors(route)
        from entry in byParent[folder]
        where entry.Section.IsShownFrom(route)
        orderby entry.Index
        select entry.Section;

    /// <summary>The pages above this one, from the front page down; folders without a page are left out.</summary>
    public IEnumerable<NavigationItem> Trail(Route route) =>
        from folder in Ancestors(route)
        where folder != route && folder != Route.Home && titles.ContainsKey(folder)
        select new NavigationItem(titles[folder], folder);

    private NavigationItem? Neighbour(Route route, int step) =>
        readingPlaces.TryGetValue(route, out var page) ? reading.ElementAtOrDefault(page + step)
        : places.TryGetValue(route, out var place) ? place.Section.Items.ElementAtOrDefault(place.Index + step)
        : null;

    private static IEnumerable<Route> Ancestors(Route route) =>
        route == Route.Home ? [route] : Ancestors(route.Parent).Append(route);
}
