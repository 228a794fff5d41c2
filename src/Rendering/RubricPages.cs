using Lintel.Content;
using Lintel.Theme.Rubrics;

namespace Lintel.Rendering;

/// <summary>The pages of every rubric: its matrix, levels, competencies and cells.</summary>
internal static class RubricPages
{
    public static IEnumerable<ComponentPage> Of(SiteFrame site) => site.Library.Rubrics.SelectMany(rubric => Of(site, rubric));

    private static IEnumerable<ComponentPage> Of(SiteFrame site, Rubric rubric) =>
    [
        ComponentPage.Of<RubricMatrix>(site.At(rubric.Route), ("Rubric", rubric)),
        .. rubric.Levels.Select(level =>
            ComponentPage.Of<RubricLevelPage>(site.At(rubric.RouteOf(level.Id.Value)), ("Rubric", rubric), ("Level", level))),
        .. rubric.Competencies.Select(competency =>
            ComponentPage.Of<RubricCompetencyPage>(site.At(rubric.RouteOf(competency.Id.Value)), ("Rubric", rubric), ("Competency", competency))),
        .. from competency in rubric.Competencies
           from level in rubric.Levels
           let cell = competency.At(level.Id.Value)
           where cell is not null
           select ComponentPage.Of<RubricCellPage>(
               site.At(rubric.RouteOf(competency.Id.Value, level.Id.Value)),
               ("Rubric", rubric), ("Competency", competency), ("Level", level), ("Cell", cell)),
    ];
}
