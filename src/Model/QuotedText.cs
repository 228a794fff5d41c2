using System.Collections.Immutable;
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

    /// <summary>What can be quoted at a link, the text of the place itself first; none when that version has no such
    /// place.</summary>
    public static ImmutableArray<string> At(Rubric rubric, RubricLink link)
    {
        var below = Below(rubric, link);
        var ids = below is ["v", _, ..] ? below[2..] : below;
        var texts = ids switch
        {
            [var competency, var level] => Of(rubric.CompetencyOf(competency)?.At(level), link.Link.Fragment),
            [var id] when rubric.LevelOf(id) is { } level => Of(rubric, level),
            [var id] when rubric.CompetencyOf(id) is { } competency => Of(competency),
            // The matrix, and what one level asks beyond another.
            [] => Of(rubric),
            [var steps] when steps.Contains("-to-", StringComparison.Ordinal) => Of(rubric),
            _ => [],
        };
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Of(Rubric rubric) =>
        rubric
            .Levels.SelectMany(level => new[] { level.Summary, level.Title.Value })
            .Concat(rubric.Competencies.SelectMany(Of))
            .Prepend(rubric.Title.Value)
            .Prepend(rubric.Description);

    private static IEnumerable<string> Of(Rubric rubric, Level level) =>
        rubric
            .Competencies.SelectMany(competency => Of(competency.At(level.Id.Value), null))
            .Prepend(level.Scope ?? "")
            .Prepend(level.Title.Value)
            .Prepend(level.Summary);

    private static IEnumerable<string> Of(Competency competency) =>
        competency.Cells.SelectMany(cell => Of(cell, null)).Prepend(competency.Title.Value).Prepend(competency.Summary);

    // Of a cell its line, a behaviour, or all of them one after the other.
    private static IEnumerable<string> Of(Cell? cell, string? behaviour)
    {
        if (cell is null)
            return [];
        if (behaviour is not null)
            return cell.BehaviourOf(behaviour) is { } found ? [found.Text.Value] : [];
        var behaviours = cell.Behaviours.Select(found => found.Text.Value).ToArray();
        return
        [
            cell.Line,
            .. behaviours,
            string.Join(' ', behaviours),
            string.Join(' ', behaviours.Prepend(cell.Line)),
        ];
    }

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
