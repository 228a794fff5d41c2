using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;

namespace Lintel.Site;

/// <summary>Which pages the build makes of what is in a handbook. An empty area would be a page that says
/// nothing.</summary>
internal static class GeneratedPages
{
    /// <summary>Their addresses.</summary>
    public static ImmutableHashSet<Route> Find(Handbook handbook, ImmutableArray<RuleHelp> rules)
    {
        var hasRecords = handbook.Decisions.Length + handbook.Federated.Sum(catalog => catalog.Entries.Length) > 0;
        var pages = ImmutableHashSet.CreateBuilder<Route>();
        pages.UnionWith([Route.Home, SiteRoutes.Search]);
        if (!handbook.Lessons.IsEmpty)
            pages.Add(SiteRoutes.Lessons);
        if (hasRecords)
            pages.UnionWith([
                SiteRoutes.Decisions,
                CatalogRoutes.Timeline,
                CatalogRoutes.Relations,
                CatalogRoutes.Health,
            ]);
        if (CodeSettings.IsAskedFor(handbook.Settings, handbook.Decisions))
            pages.Add(CatalogRoutes.Coverage);
        if (hasRecords || handbook.Settings.NamesDecisionFolders || LinksTo(handbook, SiteRoutes.NewDecision))
            pages.Add(SiteRoutes.NewDecision);
        if (handbook.Rubrics.Length + handbook.RetiredRubrics.Length > 0)
            pages.UnionWith([SiteRoutes.Rubrics, SiteRoutes.Packet]);
        if (!rules.IsEmpty)
            pages.Add(RuleHelp.Index);
        return pages.ToImmutable();
    }

    private static bool LinksTo(Handbook handbook, Route route) =>
        handbook
            .Documents.SelectMany(document => document.Body.Links)
            .Any(link => link.Target is LinkTarget.ToPage page && page.Route == route);
}
