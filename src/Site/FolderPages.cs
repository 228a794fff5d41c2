using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>The folders of pages that have no page of their own: each gets one that lists what is in it, so that every
/// part of an address leads somewhere.</summary>
internal static class FolderPages
{
    /// <summary>Their addresses; <paramref name="has"/> says where the site has a page anyway.</summary>
    public static ImmutableHashSet<Route> Find(Handbook handbook, Func<Route, bool> has)
    {
        var found = ImmutableHashSet.CreateBuilder<Route>();
        // A folder of records has the catalog.
        var records = handbook.Decisions.Select(record => record.Page.Route.Parent).ToHashSet();
        foreach (var page in handbook.Pages.Where(page => page.IsInNavigation))
            for (var folder = page.Route.Parent; folder != Route.Home; folder = folder.Parent)
                if (!has(folder) && !records.Contains(folder))
                    found.Add(folder);
        return found.ToImmutable();
    }

    /// <summary>What a folder is called: as its own file or another tool's says, else its name in words.</summary>
    public static string TitleOf(Handbook handbook, Route folder) =>
        handbook.Folders.GetValueOrDefault(folder.Path)?.Title ?? NameInWords.Of(folder.Name);

    /// <summary>The pages right below a folder, and the folders, by title.</summary>
    public static ImmutableArray<(NavigationItem Item, string Description)> ContentOf(
        HandbookSite site,
        Route folder
    ) =>
        [
            .. site
                .Handbook.Pages.Where(page => page.IsInNavigation && page.Route.Parent == folder)
                .OrderBy(page => page.Metadata.Order ?? int.MaxValue)
                .ThenBy(page => page.Title, StringComparer.Ordinal)
                .Select(page => (new NavigationItem(page.Title, page.Route), page.Description))
                .Concat(
                    site.Map.Folders.Where(inner => inner.Parent == folder)
                        .OrderBy(inner => inner.Path, StringComparer.Ordinal)
                        .Select(inner => (new NavigationItem(TitleOf(site.Handbook, inner), inner), ""))
                ),
        ];
}
