using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Search.Indexing;

/// <summary>The pages of a rubric as search sees them: the matrix, its levels, its competencies, and every cell with
/// its behaviours.</summary>
internal static class RubricPages
{
    public static IEnumerable<SearchPage> Create(Rubric rubric) =>
        [
            Page(rubric.Route, rubric.Title.Value, rubric.Description) with
            {
                Ids = [rubric.Id.Value],
            },
            .. rubric.Levels.Select(level =>
                Page(rubric.RouteOf(level.Id.Value), level.Title.Value, level.Summary) with
                {
                    Ids = [level.Id.Value],
                    Place = rubric.Title.Value,
                    Tags = [rubric.Title.Value],
                    Facets = [("level", level.Title.Value)],
                }
            ),
            .. rubric.Competencies.Select(competency =>
                Page(rubric.RouteOf(competency.Id.Value), competency.Title.Value, competency.Summary) with
                {
                    Ids = [competency.Id.Value],
                    Place = rubric.Title.Value,
                    Tags = [rubric.Title.Value],
                }
            ),
            .. from competency in rubric.Competencies
            from cell in competency.Cells
            let level = rubric.Levels.FirstOrDefault(level => level.Id.Value == cell.Level.Value)
            where level is not null
            select OfCell(rubric, competency, level, cell),
        ];

    private static SearchPage Page(Route route, string title, string summary) =>
        new(SearchPages.UrlOf(route), "rubric", title, [new("", "", summary)]);

    private static SearchPage OfCell(Rubric rubric, Competency competency, Level level, Cell cell) =>
        new(
            SearchPages.UrlOf(rubric.RouteOf(competency.Id.Value, level.Id.Value)),
            "rubric",
            $"{competency.Title.Value}, {level.Title.Value}",
            Sections(cell)
        )
        {
            Place = rubric.Title.Value,
            Tags = [rubric.Title.Value, $"{rubric.Id.Value}/{competency.Id.Value}/{level.Id.Value}"],
            Facets = [("level", level.Title.Value)],
        };

    // A behaviour has an address of its own but no heading, so it stands below its cell's.
    private static ImmutableArray<SearchSection> Sections(Cell cell) =>
        [
            new("", "", cell.Summary?.Value ?? ""),
            .. cell.Behaviours.Select(behaviour => new SearchSection(
                "",
                behaviour.Id.Value,
                string.Join(' ', behaviour.Examples.Prepend(behaviour.Text.Value))
            )),
        ];
}
