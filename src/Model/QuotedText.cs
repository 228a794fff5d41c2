using Lintel.Model.Rubrics;

namespace Lintel.Model;

/// <summary>What a rubric says at an address, in the version that a packet names.</summary>
internal static class QuotedText
{
    /// <summary>The rubric behind a link, in the version that its path or its words name; null when there is no such
    /// rubric or version.</summary>
    public static Rubric? RubricOf(Handbook handbook, RubricLink link)
    {
        if (
            handbook
                .Rubrics.Concat(handbook.RetiredRubrics)
                .FirstOrDefault(rubric => link.Link.Route.Path.StartsWith(rubric.Route.Path, StringComparison.Ordinal))
            is not { } rubric
        )
            return null;
        var below = Below(rubric, link);
        var version = below is ["v", var number, ..] ? number : link.Version;
        if (rubric.VersionOf(version) is { } published)
            return published;
        return version is null || version == rubric.Version?.Value ? rubric : null;
    }

    /// <summary>The text at a link to a cell or behaviour; null when that version has no such place.</summary>
    public static string? At(Rubric rubric, RubricLink link) =>
        CellAt(rubric, link) is { } cell
            ? link.Link.Fragment is { } behaviour
                ? cell.BehaviourOf(behaviour)?.Text.Value
                : cell.Line
            : null;

    /// <summary>The cell that a link leads to; null when it leads elsewhere or nowhere.</summary>
    public static Cell? CellAt(Rubric rubric, RubricLink link) =>
        Cell(Below(rubric, link)) is var (competency, level) ? rubric.CompetencyOf(competency)?.At(level) : null;

    /// <summary>The ids in the address of a cell; null when it is none.</summary>
    public static (string Competency, string Level)? CellIds(Handbook handbook, RubricLink link) =>
        handbook.Rubrics.FirstOrDefault(rubric =>
            link.Link.Route.Path.StartsWith(rubric.Route.Path, StringComparison.Ordinal)
        )
            is { } rubric
            ? Cell(Below(rubric, link))
            : null;

    private static (string Competency, string Level)? Cell(string[] below) =>
        below switch
        {
            ["v", _, var competency, var level] => (competency, level),
            [not "v", var level] => (below[0], level),
            _ => null,
        };

    // A frozen rubric's route ends with its version; the ids stand behind either.
    private static string[] Below(Rubric rubric, RubricLink link)
    {
        var root = rubric.IsFrozen ? rubric.Route.Parent.Parent.Path : rubric.Route.Path;
        return link.Link.Route.Path.StartsWith(root, StringComparison.Ordinal)
            ? link.Link.Route.Path[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries)
            : [];
    }
}
