using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Site;

/// <summary>The pages of rubrics, with the anchors on them.</summary>
internal static class RubricMap
{
    /// <summary>All pages that the rubrics of a handbook, their published versions and their tombstones have.</summary>
    public static IEnumerable<(Route Route, ImmutableHashSet<string> Anchors)> Of(Handbook handbook) =>
        [
            .. Tombstones.Find(handbook).Select(tombstone => (tombstone.Route, ImmutableHashSet<string>.Empty)),
            .. handbook.Rubrics.SelectMany(WithRetired),
            .. handbook
                .Rubrics.Concat(handbook.RetiredRubrics)
                .Where(rubric => rubric.Versions.Length > 0)
                .SelectMany(VersionsOf),
        ];

    /// <summary>The pages of a rubric as it stands in one file: matrix, levels, steps between levels, competencies,
    /// cells.</summary>
    public static IEnumerable<(Route Route, ImmutableHashSet<string> Anchors)> PagesOf(Rubric rubric) =>
        [
            (rubric.Route, []),
            .. rubric.Levels.Select(level => (rubric.RouteOf(level.Id.Value), ImmutableHashSet<string>.Empty)),
            .. rubric.Steps().Select(step => (rubric.RouteOf(step.From, step.To), ImmutableHashSet<string>.Empty)),
            .. rubric.Competencies.Select(competency =>
                (rubric.RouteOf(competency.Id.Value), ImmutableHashSet<string>.Empty)
            ),
            .. from competency in rubric.Competencies
            from cell in competency.Cells
            select (
                rubric.RouteOf(competency.Id.Value, cell.Level.Value),
                ImmutableHashSet.CreateRange(cell.Behaviours.Select(behaviour => behaviour.Id.Value))
            ),
        ];

    /// <summary>Whether a rubric as it stands in one file has a page at this path below its own, such as
    /// <c>system-design/staff/</c>.</summary>
    public static bool HasPage(Rubric rubric, string below) =>
        below.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => true,
            [var name] => rubric.LevelOf(name) is not null
                || rubric.CompetencyOf(name) is not null
                || rubric.Steps().Any(step => rubric.RouteOf(step.From, step.To) == rubric.RouteOf(name)),
            [var competency, var level] => rubric.CompetencyOf(competency)?.At(level) is not null,
            _ => false,
        };

    // A link to a retired behaviour still finds the place where it stood.
    private static IEnumerable<(Route Route, ImmutableHashSet<string> Anchors)> WithRetired(Rubric rubric)
    {
        var graves = rubric
            .Retired.Where(grave => grave.IsBehaviour)
            .ToLookup(grave => rubric.RouteOf(grave.Competency!, grave.Level!), grave => grave.Behaviour!);
        return PagesOf(rubric).Select(page => (page.Route, page.Anchors.Union(graves[page.Route])));
    }

    private static IEnumerable<(Route Route, ImmutableHashSet<string> Anchors)> VersionsOf(Rubric rubric) =>
        rubric
            .Versions.SelectMany(version => PagesOf(version).Append((version.ChangesRoute, [])))
            .Prepend((rubric.VersionsRoute, []));
}
