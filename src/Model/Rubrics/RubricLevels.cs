namespace Lintel.Model.Rubrics;

/// <summary>The order of levels.</summary>
internal static class RubricLevels
{
    /// <summary>The levels that one includes when the rubric is cumulative, lowest first: those before it on its own
    /// track, or on none.</summary>
    public static IEnumerable<Level> LevelsBelow(this Rubric rubric, Level level) =>
        rubric
            .Levels.TakeWhile(other => other != level)
            .Where(other => other.Track is null || level.Track is null || other.Track == level.Track);
}
