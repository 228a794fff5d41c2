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
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        [
            .. site.Handbook.Rubrics.SelectMany(rubric => Create(site, rubric)),
            .. site
                .Handbook.Rubrics.Concat(site.Handbook.RetiredRubrics)
                .Where(rubric => rubric.Versions.Length > 0)
                .SelectMany(rubric => Versions(site, rubric)),
            .. Tombstones
                .Find(site.Handbook)
                .Select(tombstone =>
                    ComponentPage.Create<RetiredPage>(site.At(tombstone.Route), ("Tombstone", tombstone))
                ),
        ];

    private static IEnumerable<ComponentPage> Versions(HandbookSite site, Rubric rubric) =>
        [
            ComponentPage.Create<VersionsPage>(site.At(rubric.VersionsRoute), ("Rubric", rubric)),
            .. rubric.Versions.SelectMany(version =>
                Create(site, version)
                    .Append(
                        ComponentPage.Create<ChangesPage>(
                            site.At(version.ChangesRoute),
                            () => [("Changes", VersionComparison.Compare(version, rubric))]
                        )
                    )
            ),
        ];

    private static IEnumerable<ComponentPage> Create(HandbookSite site, Rubric rubric) =>
        [
            ComponentPage.Create<RubricMatrix>(site.At(rubric.Route), ("Rubric", rubric)),
            .. rubric.Levels.Select(level =>
                ComponentPage.Create<RubricLevelPage>(
                    site.At(rubric.RouteOf(level.Id.Value)),
                    ("Rubric", rubric),
                    ("Level", level)
                )
            ),
            .. rubric
                .Steps()
                .Select(step =>
                    ComponentPage.Create<RubricStepPage>(
                        site.At(rubric.RouteOf(step.From, step.To)),
                        ("Rubric", rubric),
                        ("From", step.From),
                        ("To", step.To)
                    )
                ),
            .. rubric.Competencies.Select(competency =>
                ComponentPage.Create<RubricCompetencyPage>(
                    site.At(rubric.RouteOf(competency.Id.Value)),
                    ("Rubric", rubric),
                    ("Competency", competency)
                )
            ),
            .. from competency in rubric.Competencies
            from level in rubric.Levels
            let cell = competency.At(level.Id.Value)
            where cell is not null
            select ComponentPage.Create<RubricCellPage>(
                site.At(rubric.RouteOf(competency.Id.Value, level.Id.Value)),
                ("Rubric", rubric),
                ("Competency", competency),
                ("Level", level),
                ("Cell", cell)
            ),
        ];
}
