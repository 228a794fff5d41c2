using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site;

/// <summary>How the pages of a handbook fall into sections.</summary>
internal static class NavigationSections
{
    /// <summary>The sections from top to bottom, empty ones included; the tree of pages stands above them.</summary>
    public static IEnumerable<NavigationSection> Create(
        Handbook handbook,
        SiteMap map,
        ImmutableArray<RuleHelp> rules,
        Translations translations
    )
    {
        return
        [
            new(
                translations.Translate("Lessons"),
                SiteRoutes.Lessons,
                true,
                Items(handbook.Lessons.Select(lesson => lesson.Page))
            ),
            .. Decisions(handbook, map, Package.ReadAll(handbook.Settings), translations),
            new(
                translations.Translate("Rubrics"),
                SiteRoutes.Rubrics,
                true,
                [.. handbook.Rubrics.Select(rubric => new NavigationItem(rubric.Title.Value, rubric.Route))]
            ),
            .. handbook
                .Rubrics.Concat(handbook.RetiredRubrics)
                .SelectMany(rubric => RubricSections.Create(rubric, translations)),
            new(
                translations.Translate("Rules"),
                RuleHelp.Index,
                true,
                [.. rules.Select(rule => new NavigationItem($"{rule.Id} {rule.Title}", rule.Route))]
            ),
        ];
    }

    // The ways to look at the catalog, besides the list.
    private static readonly ImmutableArray<NavigationItem> Views =
    [
        new("Timeline", CatalogRoutes.Timeline),
        new("Relations", CatalogRoutes.Relations),
        new("Health", CatalogRoutes.Health),
        new("Code", CatalogRoutes.Coverage),
        new("Write one", SiteRoutes.NewDecision),
    ];

    // Numbers count within a package, so each package is a section; the catalog then lists the packages.
    private static IEnumerable<NavigationSection> Decisions(
        Handbook handbook,
        SiteMap map,
        ImmutableArray<Package> packages,
        Translations translations
    )
    {
        var items = handbook
            .Decisions.Where(decision => decision.Page.IsListed)
            .ToLookup(decision => decision.Package, Item);
        yield return new(
            translations.Translate("Decisions"),
            SiteRoutes.Decisions,
            true,
            packages.IsEmpty
                ? [.. items[""]]
                : [.. packages.Select(package => new NavigationItem(package.Id, package.Route))]
        )
        {
            Views =
            [
                .. Views
                    .Where(view => map.Generated.Contains(view.Route))
                    .Select(view => new NavigationItem(translations.Translate(view.Title), view.Route)),
            ],
        };
        foreach (var package in packages)
            yield return NavigationSection.Local(package.Id, package.Route, true, items[package.Id]);
    }

    private static NavigationItem Item(Decision decision) =>
        new(
            decision.Number is { Value: var number } ? $"{number}. {decision.Name}" : decision.Name,
            decision.Page.Route
        );

    private static ImmutableArray<NavigationItem> Items(IEnumerable<Document> pages) =>
        [.. pages.Where(page => page.IsInNavigation).Select(page => new NavigationItem(page.Title, page.Route))];
}
