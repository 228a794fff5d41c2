using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site;

/// <summary>How the pages of a handbook fall into sections.</summary>
internal static class NavigationSections
{
    /// <summary>The sections from top to bottom, empty ones included.</summary>
    public static IEnumerable<NavigationSection> Create(Handbook handbook, SiteMap map, ImmutableArray<RuleHelp> rules)
    {
        var folders = Folders(handbook, map).ToLookup(section => section.Route == Route.Home);
        return
        [
            .. folders[true],
            new("Lessons", SiteRoutes.Lessons, true, Items(handbook.Lessons.Select(lesson => lesson.Page))),
            .. Decisions(handbook, Package.ReadAll(handbook.Settings)),
            new(
                "Rubrics",
                SiteRoutes.Rubrics,
                true,
                [.. handbook.Rubrics.Select(rubric => new NavigationItem(rubric.Title.Value, rubric.Route))]
            ),
            .. handbook.Rubrics.Concat(handbook.RetiredRubrics).SelectMany(RubricSections.Create),
            .. folders[false],
            new(
                "Rules",
                RuleHelp.Index,
                true,
                [.. rules.Select(rule => new NavigationItem($"{rule.Id} {rule.Title}", rule.Route))]
            ),
        ];
    }

    private static IEnumerable<NavigationSection> Folders(Handbook handbook, SiteMap map)
    {
        var fronts = handbook.Pages.Where(page => page.IsFolderPage).ToLookup(page => page.Route);
        return from page in handbook.Pages
            where page.IsInNavigation && !map.Generated.Contains(page.Route)
            let folder = page.IsFolderPage ? page.Route : page.Route.Parent
            group page by folder into pages
            orderby pages.Key.Path.Length == 1 ? 0 : 1, pages.Key.Path
            let front = fronts[pages.Key].FirstOrDefault()
            select new NavigationSection(
                pages.Key == Route.Home ? "Handbook" : front?.Title ?? FolderPages.TitleOf(pages.Key),
                pages.Key,
                front is not null || map.Folders.Contains(pages.Key),
                Items(
                    pages
                        .OrderBy(page => page.Metadata.Order ?? int.MaxValue)
                        .ThenBy(page => page.Title, StringComparer.Ordinal)
                )
            );
    }

    // Numbers count within a package, so each package is a section; the catalog then lists the packages.
    private static IEnumerable<NavigationSection> Decisions(Handbook handbook, ImmutableArray<Package> packages)
    {
        var items = handbook
            .Decisions.Where(decision => decision.Page.IsListed)
            .ToLookup(decision => decision.Package, Item);
        yield return new(
            "Decisions",
            SiteRoutes.Decisions,
            true,
            packages.IsEmpty
                ? [.. items[""]]
                : [.. packages.Select(package => new NavigationItem(package.Id, package.Route))]
        );
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
