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
    /// <summary>The pages of the areas that hold something, each of which may open with what an author writes for its
    /// address; then search, and the page for unknown addresses.</summary>
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        All(site)
            .Where(page => site.Map.Generated.Any(route => route.OutputFile == page.Path))
            .Append(
                ComponentPage.Create<NotFoundPage>(site.At(new("/404/")) with { IsServedAnywhere = true }) with
                {
                    Path = "404.html",
                }
            );

    private static ComponentPage[] All(HandbookSite site) =>
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
            ComponentPage.Create<CoveragePage>(site.At(CatalogRoutes.Coverage)),
            ComponentPage.Create<RubricIndex>(site.At(SiteRoutes.Rubrics)),
            ComponentPage.Create<PacketPage>(site.At(SiteRoutes.Packet)),
            ComponentPage.Create<RuleIndex>(site.At(RuleHelp.Index)),
            ComponentPage.Create<SearchPage>(site.At(SiteRoutes.Search)),
        ];

    private static IEnumerable<(string, object)> Health(CatalogHealth health) =>
        [("Health", health), ("Bars", Bars.Create(health.Years))];
}
