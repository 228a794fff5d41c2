using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Theme.Catalogs;

namespace Lintel.Rendering;

/// <summary>The pages of the list of decisions; the list narrowed to one value, and grouped by all values, of each
/// facet.</summary>
internal static class CatalogPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        !site.HasDecisions
            ? []
            : site
                .Catalog.Pages.Select(page =>
                    ComponentPage.Create<DecisionCatalog>(site.At(page.Route), ("Page", page))
                )
                .Concat(site.Catalog.Groupings.SelectMany(grouping => Create(site, grouping)));

    private static IEnumerable<ComponentPage> Create(HandbookSite site, CatalogGrouping grouping) =>
        grouping
            .Views.SelectMany(view =>
                CatalogPage
                    .Split(view.Route, view.Entries)
                    .Select(page =>
                        ComponentPage.Create<CatalogViewPage>(site.At(page.Route), ("View", view), ("Page", page))
                    )
            )
            .Prepend(ComponentPage.Create<CatalogGroupingPage>(site.At(grouping.Route), ("Grouping", grouping)));
}
