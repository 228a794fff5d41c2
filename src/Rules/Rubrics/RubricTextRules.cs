using Lintel.Diagnostics;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Rules.Rubrics;

/// <summary>Each cell is of a level that there is and says something of its own, and each level has cells.</summary>
internal sealed class RubricTextRules : ISiteCheck
{
    /// <summary>A cell for a level that the rubric does not have.</summary>
    public static readonly Rule<(string Level, string? Nearest, IEnumerable<string> Known)> UnknownLevel = new(
        "RUB001",
        Severity.Error,
        "Unknown level",
        detail =>
            new(
                $"The rubric has no level '{detail.Level}'.",
                NearestName.Suggest(detail.Nearest, $"Its levels are {string.Join(", ", detail.Known)}.")
            )
    )
    {
        Why = "The cell would stand in no column, and nobody would see it.",
        Wrong = "cells:\n  seniro: {summary: …}",
        Right = "cells:\n  senior: {summary: …}",
    };

    /// <summary>Two cells that say the same.</summary>
    public static readonly Rule<(string Level, string Other)> SameText = new(
        "RUB003",
        Severity.Error,
        "Two cells with the same text",
        detail =>
            new(
                $"The cell '{detail.Level}' says the same as '{detail.Other}'.",
                "Say what is expected here and not there, or leave the cell out."
            )
    )
    {
        Why = "If two levels expect the same, the rubric does not tell them apart, and a promotion cannot rest on it.",
        Wrong = "senior: {summary: Designs services.}\nstaff: {summary: Designs services.}",
        Right = "senior: {summary: Designs a service.}\nstaff: {summary: Designs how services fit together.}",
    };

    /// <summary>A level without cells.</summary>
    public static readonly Rule<string> EmptyLevel = new(
        "RUB005",
        Severity.Warning,
        "Level that no competency fills",
        level =>
            new(
                $"No competency says anything about the level '{level}'.",
                "Write at least one cell for it, or remove the level."
            )
    )
    {
        Why = "A level that expects nothing is a title only.",
        Wrong = "levels: [{id: senior, …}, {id: fellow, …}] with cells for senior alone",
        Right = "levels: [{id: senior, …}]",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [UnknownLevel, SameText, EmptyLevel];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Handbook.Rubrics.SelectMany(rubric =>
            Cells(rubric).Concat(SameTexts(rubric)).Concat(EmptyLevels(rubric))
        );

    private static IEnumerable<Diagnostic> Cells(Rubric rubric)
    {
        var levels = rubric.Levels.Select(level => level.Id.Value).ToArray();
        return rubric
            .Competencies.SelectMany(competency => competency.Cells)
            .Where(cell => !levels.Contains(cell.Level.Value))
            .Select(cell =>
                UnknownLevel.At(cell.Level.At, (cell.Level.Value, NearestName.Find(cell.Level.Value, levels), levels))
            );
    }

    private static IEnumerable<Diagnostic> SameTexts(Rubric rubric) =>
        from competency in rubric.Competencies
        from same in competency.Cells.Where(cell => TextOf(cell).Length > 0).GroupBy(TextOf, StringComparer.Ordinal)
        from cell in same.Skip(1)
        select SameText.At(cell.Summary?.At ?? cell.Level.At, (cell.Level.Value, same.First().Level.Value));

    private static string TextOf(Cell cell) =>
        string.Join(
                '\n',
                cell.Behaviours.Select(behaviour => behaviour.Text.Value.Trim())
                    .Prepend(cell.Summary?.Value.Trim() ?? "")
            )
            .Trim();

    private static IEnumerable<Diagnostic> EmptyLevels(Rubric rubric) =>
        rubric
            .Levels.Where(level =>
                level.Id.Value.Length > 0
                && rubric.Competencies.All(competency => competency.At(level.Id.Value) is null)
            )
            .Select(level => EmptyLevel.At(level.Id.At, level.Id.Value));
}
