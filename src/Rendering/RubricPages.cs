using Lintel.Changes.Rubrics;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Theme.Rubrics;
using Lintel.Theme.Versions;

namespace Lintel.Rendering;

/// <summary>The pages of every rubric: its matrix, levels, steps from level to level, competencies and cells; the same
/// of its published versions; its tombstones.</summary>
internal static class RubricPages
{
    public static IEnumerable<ComponentPage> Of(HandbookSite site) =>
        [
            .. site.Handbook.Rubrics.SelectMany(rubric => Of(site, rubric)),
            .. site
                .Handbook.Rubrics.Concat(site.Handbook.RetiredRubrics)
                .Where(rubric => rubric.Versions.Length > 0)
                .SelectMany(rubric => Versions(site, rubric)),
            .. Tombstones
                .Of(site.Handbook)
                .Select(tombstone => ComponentPage.Of<RetiredPage>(site.At(tombstone.Route), ("Tombstone", tombstone))),
        ];

    private static IEnumerable<ComponentPage> Versions(HandbookSite site, Rubric rubric) =>
        [
            ComponentPage.Of<VersionsPage>(site.At(rubric.VersionsRoute), ("Rubric", rubric)),
            .. rubric.Versions.SelectMany(version =>
                Of(site, version)
                    .Append(
                        ComponentPage.Of<ChangesPage>(
                            site.At(version.ChangesRoute),
                            () => [("Changes", VersionComparison.Of(version, rubric))]
                        )
                    )
            ),
        ];

    private static IEnumerable<ComponentPage> Of(HandbookSite site, Rubric rubric) =>
        [
            ComponentPage.Of<RubricMatrix>(site.At(rubric.Route), ("Rubric", rubric)),
            .. rubric.Levels.Select(level =>
                ComponentPage.Of<RubricLevelPage>(
                    site.At(rubric.RouteOf(level.Id.Value)),
                    ("Rubric", rubric),
                    ("Level", level)
                )
            ),
            .. rubric
                .Steps()
                .Select(step =>
                    ComponentPage.Of<RubricStepPage>(
                        site.At(rubric.RouteOf(step.From, step.To)),
                        ("Rubric", rubric),
                        ("From", step.From),
                        ("To", step.To)
                    )
                ),
            .. rubric.Competencies.Select(competency =>
                ComponentPage.Of<RubricCompetencyPage>(
                    site.At(rubric.RouteOf(competency.Id.Value)),
                    ("Rubric", rubric),
                    ("Competency", competency)
                )
            ),
            .. from competency in rubric.Competencies
            from level in rubric.Levels
            let cell = competency.At(level.Id.Value)
            where cell is not null
            select ComponentPage.Of<RubricCellPage>(
                site.At(rubric.RouteOf(competency.Id.Value, level.Id.Value)),
                ("Rubric", rubric),
                ("Competency", competency),
                ("Level", level),
                ("Cell", cell)
            ),
        ];
}
