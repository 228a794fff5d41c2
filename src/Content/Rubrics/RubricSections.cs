namespace Lintel.Content;

/// <summary>How the pages of a rubric fall into sections: its levels and competencies, the cells of each competency, and its published versions.</summary>
internal static class RubricSections
{
    public static IEnumerable<NavigationSection> Of(Rubric rubric) =>
    [
        .. rubric.IsRetired ? [] : Pages(rubric, rubric.Title.Value),
        new("Versions", rubric.VersionsRoute, rubric.Versions.Length > 0, [.. rubric.Versions.Select(version => new NavigationItem(NameOf(version), version.Route))]) { IsLocal = true },
        .. rubric.Versions.SelectMany(version => Pages(version, NameOf(version))),
    ];

    private static IEnumerable<NavigationSection> Pages(Rubric rubric, string title) =>
    [
        new(title, rubric.Route, true,
        [
            .. rubric.Levels.Select(level => new NavigationItem(level.Title.Value, rubric.RouteOf(level.Id.Value))),
            .. rubric.Competencies.Select(competency => new NavigationItem(competency.Title.Value, rubric.RouteOf(competency.Id.Value))),
        ])
        { IsLocal = true },
        .. rubric.Competencies.Select(competency => Cells(rubric, competency)),
    ];

    private static NavigationSection Cells(Rubric rubric, Competency competency) => new(competency.Title.Value, rubric.RouteOf(competency.Id.Value), true,
    [
        .. from level in rubric.Levels
           where competency.At(level.Id.Value) is not null
           select new NavigationItem(level.Title.Value, rubric.RouteOf(competency.Id.Value, level.Id.Value)),
    ])
    { IsLocal = true };

    private static string NameOf(Rubric version) => $"Version {version.Version?.Value}";
}
