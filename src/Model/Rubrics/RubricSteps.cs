namespace Lintel.Model.Rubrics;

/// <summary>What one level asks beyond another.</summary>
internal static class RubricSteps
{
    /// <summary>The pairs of levels that have a page, the lower one first, in the order of the levels: those of which
    /// one says something at least.</summary>
    public static IEnumerable<(Level From, Level To)> Steps(this Rubric rubric)
    {
        var said = rubric
            .Competencies.SelectMany(competency => competency.Cells)
            .Select(cell => cell.Level.Value)
            .ToHashSet(StringComparer.Ordinal);
        return rubric.Pairs().Where(pair => said.Contains(pair.From.Id.Value) || said.Contains(pair.To.Id.Value));
    }

    /// <summary>Every pair of levels, the lower one first, in the order of the levels.</summary>
    public static IEnumerable<(Level From, Level To)> Pairs(this Rubric rubric) =>
        from lower in rubric.Levels.Index()
        from upper in rubric.Levels.Skip(lower.Index + 1)
        where lower.Item.Id.Value.Length > 0 && upper.Id.Value.Length > 0
        select (lower.Item, upper);

    /// <summary>The levels that are to be climbed: where a level includes those below, all between the two on the way,
    /// else the upper one alone.</summary>
    public static IEnumerable<Level> Climb(this Rubric rubric, Level from, Level to) =>
        rubric.Cumulative
            ? rubric
                .LevelsBelow(to)
                .Append(to)
                .SkipWhile(level => level != from)
                .Where(level => level != from)
                .DefaultIfEmpty(to)
            : [to];

    /// <summary>The next level on the same track, or null at its top.</summary>
    public static Level? LevelAbove(this Rubric rubric, Level level) =>
        rubric
            .Levels.SkipWhile(other => other != level)
            .Skip(1)
            .FirstOrDefault(other => level.Track is null || other.Track is null || other.Track == level.Track);
}
