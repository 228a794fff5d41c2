using System.Collections.Immutable;
using Lintel.Drawing;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Theme.Catalogs;
using Lintel.Theme.Decisions;
using Lintel.Theme.Lessons;
using Lintel.Theme.Navigation;
using Lintel.Theme.Packets;
using Lintel.Theme.Rubrics;
using Lintel.Theme.Rules;

namespace Lintel.Rendering;

/// <summary>The pages that list others, search, and the page for unknown addresses.</summary>
internal static class IndexPages
{
    /// <summary>Addresses that are generated; what an author writes for one of them is shown above the list.</summary>
    public static readonly ImmutableHashSet<Route> Routes = [.. SiteMap.Generated.Except([Route.Home])];

    public static IEnumerable<ComponentPage> Of(HandbookSite site) =>
        [
            ComponentPage.Of<LessonIndex>(site.At(SiteRoutes.Lessons)),
            ComponentPage.Of<DecisionCatalog>(site.At(SiteRoutes.Decisions)),
            ComponentPage.Of<NewDecisionPage>(site.At(SiteRoutes.NewDecision)),
            ComponentPage.Of<TimelinePage>(
                site.At(CatalogRoutes.Timeline),
                () => [("Timeline", Timeline.Of(site.Catalog.Entries))]
            ),
            ComponentPage.Of<RelationsPage>(
                site.At(CatalogRoutes.Relations),
                () => [("Families", Families.Of(site.Catalog))]
            ),
            ComponentPage.Of<HealthPage>(site.At(CatalogRoutes.Health), () => Health(site.Health.Value)),
            ComponentPage.Of<RubricIndex>(site.At(SiteRoutes.Rubrics)),
            ComponentPage.Of<PacketPage>(site.At(SiteRoutes.Packet)),
            ComponentPage.Of<RuleIndex>(site.At(RuleHelp.Index)),
            ComponentPage.Of<SearchPage>(site.At(SiteRoutes.Search)),
            ComponentPage.Of<NotFoundPage>(site.At(new("/404/")) with { IsServedAnywhere = true }) with
            {
                Path = "404.html",
            },
        ];

    private static IEnumerable<(string, object)> Health(CatalogHealth health) =>
        [("Health", health), ("Bars", Bars.Of(health.Years))];
}
