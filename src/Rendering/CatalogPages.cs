using Lintel.Site;
using Lintel.Theme.Catalogs;

namespace Lintel.Rendering;

/// <summary>The catalog narrowed to one value, and grouped by all values, of each facet.</summary>
internal static class CatalogPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        site.Catalog.Groupings.SelectMany(grouping =>
            grouping
                .Views.Select(view => ComponentPage.Create<CatalogViewPage>(site.At(view.Route), ("View", view)))
                .Prepend(ComponentPage.Create<CatalogGroupingPage>(site.At(grouping.Route), ("Grouping", grouping)))
        );
}
