namespace Lintel.Model.Rubrics;

/// <summary>What a rubric says, apart from where it says it.</summary>
internal static class RubricTexts
{
    /// <summary>Whether two versions say the same to their readers.</summary>
    public static bool SaysTheSameAs(this Rubric one, Rubric other) =>
        Lines(one).SequenceEqual(Lines(other), StringComparer.Ordinal);

    /// <summary>Whether two cells do.</summary>
    public static bool SaysTheSameAs(this Cell one, Cell other) =>
        Lines(one).SequenceEqual(Lines(other), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Rubric rubric) =>
        [
            rubric.Title.Value,
            rubric.Description,
            rubric.Cumulative ? "cumulative" : "",
            .. rubric.Levels.SelectMany(level =>
                new[] { level.Id.Value, level.Title.Value, level.Track ?? "", level.Scope ?? "", level.Summary }
            ),
            .. rubric.Competencies.SelectMany(competency =>
                (string[])
                    [
                        competency.Id.Value,
                        competency.Title.Value,
                        competency.Area ?? "",
                        competency.Summary,
                        .. competency.Cells.SelectMany(cell => Lines(cell).Prepend(cell.Level.Value)),
                    ]
            ),
        ];

    private static IEnumerable<string> Lines(Cell cell) =>
        cell
            .Behaviours.SelectMany(behaviour =>
                behaviour.Examples.Prepend(behaviour.Text.Value).Prepend(behaviour.Id.Value)
            )
            .Prepend(cell.Summary?.Value ?? "");
}
