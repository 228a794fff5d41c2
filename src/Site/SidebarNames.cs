using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>What a line of the sidebar may name: the files and folders of pages, below the content folder, or their
/// addresses.</summary>
internal sealed class SidebarNames
{
    private readonly ImmutableDictionary<string, Route> pages;
    private readonly ImmutableHashSet<Route> routes;

    // What another tool called a page in its front matter.
    private readonly Dictionary<Route, Route> old;

    private SidebarNames(
        ImmutableDictionary<string, Route> pages,
        ImmutableHashSet<string> folders,
        Dictionary<Route, Route> old
    ) => (this.pages, Folders, routes, this.old) = (pages, folders, [.. pages.Values], old);

    /// <summary>Folders that hold pages, without a closing slash.</summary>
    public ImmutableHashSet<string> Folders { get; }

    /// <summary>All names as an author would write them.</summary>
    public IEnumerable<string> All => pages.Keys.Concat(Folders).Order(StringComparer.Ordinal);

    /// <summary>The names of a handbook.</summary>
    public static SidebarNames Create(Handbook handbook)
    {
        var input = handbook.Settings.Input is { Length: > 0 } folder ? folder + "/" : "";
        var pages = handbook.Pages.ToImmutableDictionary(
            page => page.Source.StartsWith(input, StringComparison.Ordinal) ? page.Source[input.Length..] : page.Source,
            page => page.Route,
            StringComparer.Ordinal
        );
        return new(
            pages,
            [
                .. pages.Keys.SelectMany(SourcePath.Folders).Select(path => path.TrimEnd('/')),
                .. pages.Values.SelectMany(Above).Select(route => route.Path.Trim('/')),
            ],
            handbook
                .Pages.SelectMany(page => page.Metadata.OldAddresses.Select(from => (from.Value.Route, page.Route)))
                .DistinctBy(move => move.Item1)
                .ToDictionary(move => move.Item1, move => move.Item2)
        );
    }

    /// <summary>The page that a line names; null when it names a folder, or nothing.</summary>
    public Route? PageAt(string path)
    {
        var written = path.TrimStart('/');
        if (path.EndsWith('/'))
            return null;
        if (pages.TryGetValue(written, out var page))
            return page;
        var route = SourcePath.ToRoute(written, "");
        return routes.Contains(route) ? route
            : old.TryGetValue(route, out var now) ? now
            : null;
    }

    /// <summary>Whether what a line names is there; another site is not looked for.</summary>
    public bool Holds(SidebarEntry entry) =>
        entry.IsRest
        || entry.Web is not null
        || Folders.Contains((entry.ContentOf ?? entry.Path?.Value)?.Trim('/') ?? "")
        || (entry.Path is { Value: var path } && PageAt(path) is not null);

    private static IEnumerable<Route> Above(Route route) =>
        route == Route.Home ? [] : Above(route.Parent).Append(route.Parent).Where(folder => folder != Route.Home);
}
