using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site;

/// <summary>Folders in addresses that have no page and need none: whoever goes there is led on to what lies in
/// them.</summary>
internal static class Passages
{
    /// <summary>Where each leads.</summary>
    /// <param name="handbook">The handbook.</param>
    /// <param name="folders">Folders of pages that are no step of the sidebar.</param>
    /// <param name="reading">All pages of the sidebar in reading order.</param>
    /// <param name="has">Whether there is a page at an address.</param>
    public static ImmutableSortedDictionary<string, Route> Find(
        Handbook handbook,
        IEnumerable<Route> folders,
        IReadOnlyCollection<Route> reading,
        Func<Route, bool> has
    )
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, Route>(StringComparer.Ordinal);
        foreach (var folder in folders)
            if (reading.Where(page => IsBelow(page, folder)).Select(page => (Route?)page).FirstOrDefault() is { } first)
                found[folder.Path] = first;
        // A folder of records has the catalog.
        foreach (var record in handbook.Decisions)
        {
            var catalog = CatalogOf(handbook.Settings, record.Page.Source);
            for (var folder = record.Page.Route.Parent; folder != Route.Home; folder = folder.Parent)
                if (!has(folder) && folder != catalog)
                    found.TryAdd(folder.Path, catalog);
        }

        return found.ToImmutable();
    }

    private static bool IsBelow(Route page, Route folder) =>
        page != folder && page.Path.StartsWith(folder.Path, StringComparison.Ordinal);

    private static Route CatalogOf(Settings settings, string source) =>
        settings.DecisionFolders.Where(folder => SourcePath.IsBelow(source, folder)).MaxBy(folder => folder.Length)
            is { } own
            ? Package.PageOf(settings, own)
            : SiteRoutes.Decisions;
}
