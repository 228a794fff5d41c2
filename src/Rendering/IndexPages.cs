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

    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        [
            ComponentPage.Create<LessonIndex>(site.At(SiteRoutes.Lessons)),
            ComponentPage.Create<DecisionCatalog>(site.At(SiteRoutes.Decisions)),
            ComponentPage.Create<NewDecisionPage>(site.At(SiteRoutes.NewDecision)),
            ComponentPage.Create<TimelinePage>(
                site.At(CatalogRoutes.Timeline),
                () => [("Timeline", Timeline.Create(site.Catalog.Entries))]
            ),
            ComponentPage.Create<RelationsPage>(
                site.At(CatalogRoutes.Relations),
                () => [("Families", Families.Find(site.Catalog))]
            ),
            ComponentPage.Create<HealthPage>(site.At(CatalogRoutes.Health), () => Health(site.Health.Value)),
            ComponentPage.Create<RubricIndex>(site.At(SiteRoutes.Rubrics)),
            ComponentPage.Create<PacketPage>(site.At(SiteRoutes.Packet)),
            ComponentPage.Create<RuleIndex>(site.At(RuleHelp.Index)),
            ComponentPage.Create<SearchPage>(site.At(SiteRoutes.Search)),
            ComponentPage.Create<NotFoundPage>(site.At(new("/404/")) with { IsServedAnywhere = true }) with
            {
                Path = "404.html",
            },
        ];

    private static IEnumerable<(string, object)> Health(CatalogHealth health) =>
        [("Health", health), ("Bars", Bars.Create(health.Years))];
}
