using System.Text.RegularExpressions;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Checks;

/// <summary>A rubric's ids are addresses, its cells differ, and its evidence exists.</summary>
public static partial class RubricChecks
{
    /// <summary>Checks all rubrics.</summary>
    public static IEnumerable<Diagnostic> Run(Library library) => library.Rubrics.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Rubric rubric) =>
        Identity(rubric).Concat(Ids(rubric)).Concat(Cells(rubric)).Concat(SameTexts(rubric)).Concat(EmptyLevels(rubric)).Concat(Evidence(rubric));

    private static IEnumerable<Diagnostic> Identity(Rubric rubric)
    {
        var stem = SourcePath.Stem(rubric.Source);
        if (rubric.Id.Value.Length > 0 && rubric.Id.Value != stem) yield return RubricRules.IdIsNotFileName.At(rubric.Id.At, (rubric.Id.Value, stem));
    }

    private static IEnumerable<Diagnostic> Ids(Rubric rubric)
    {
        var levels = rubric.Levels.Select(level => level.Id).ToArray();
        var competencies = rubric.Competencies.Select(competency => competency.Id).ToArray();
        var behaviours = rubric.Competencies.Select(competency => competency.Cells.SelectMany(cell => cell.Behaviours).Select(behaviour => behaviour.Id).ToArray()).ToArray();
        var all = levels.Concat(competencies).Concat(behaviours.SelectMany(ids => ids)).Append(rubric.Id);
        return all.Where(id => id.Value.Length > 0 && !Slug().IsMatch(id.Value)).Select(id => RubricRules.BadId.At(id.At, id.Value))
            .Concat(Duplicates(levels, "level"))
            .Concat(Duplicates(competencies, "competency"))
            .Concat(behaviours.SelectMany(ids => Duplicates(ids, "behaviour")))
            .Concat(competencies.Where(id => id.Value.Length > 0 && levels.Any(level => level.Value == id.Value)).Select(id => RubricRules.SharedId.At(id.At, id.Value)));
    }

    private static IEnumerable<Diagnostic> Duplicates(IEnumerable<Located<string>> ids, string what) =>
        ids.Where(id => id.Value.Length > 0).GroupBy(id => id.Value, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1)).Select(id => RubricRules.DuplicateId.At(id.At, (id.Value, what)));

    private static IEnumerable<Diagnostic> Cells(Rubric rubric)
    {
        var levels = rubric.Levels.Select(level => level.Id.Value).ToArray();
        return rubric.Competencies.SelectMany(competency => competency.Cells)
            .Where(cell => !levels.Contains(cell.Level.Value))
            .Select(cell => RubricRules.UnknownLevel.At(cell.Level.At, (cell.Level.Value, NearestName.Of(cell.Level.Value, levels), levels)));
    }

    private static IEnumerable<Diagnostic> SameTexts(Rubric rubric) =>
        from competency in rubric.Competencies
        from same in competency.Cells.Where(cell => TextOf(cell).Length > 0).GroupBy(TextOf, StringComparer.Ordinal)
        from cell in same.Skip(1)
        select RubricRules.SameText.At(cell.Summary?.At ?? cell.Level.At, (cell.Level.Value, same.First().Level.Value));

    private static string TextOf(Cell cell) =>
        string.Join('\n', cell.Behaviours.Select(behaviour => behaviour.Text.Value.Trim()).Prepend(cell.Summary?.Value.Trim() ?? "")).Trim();

    private static IEnumerable<Diagnostic> EmptyLevels(Rubric rubric) =>
        rubric.Levels.Where(level => level.Id.Value.Length > 0 && rubric.Competencies.All(competency => competency.At(level.Id.Value) is null))
            .Select(level => RubricRules.EmptyLevel.At(level.Id.At, level.Id.Value));

    private static IEnumerable<Diagnostic> Evidence(Rubric rubric) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Target is null && !evidence.IsAddress
        select RubricRules.UnknownEvidence.At(evidence.Reference.At, (evidence.Reference.Value, evidence.Nearest));

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Slug();
}
