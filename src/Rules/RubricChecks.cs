using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>A rubric's ids are addresses, its cells differ, and its evidence exists.</summary>
public static class RubricChecks
{
    /// <summary>Checks all rubrics.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var (handbook, site) = (input.Handbook, input.Site.Map);
        return handbook
            .Rubrics.SelectMany(Check)
            .Concat(handbook.Rubrics.Concat(handbook.RetiredRubrics).SelectMany(rubric => Forwardings(rubric, site)));
    }

    private static IEnumerable<Diagnostic> Check(Rubric rubric) =>
        Identity(rubric)
            .Concat(RubricIds.Check(rubric))
            .Concat(Cells(rubric))
            .Concat(SameTexts(rubric))
            .Concat(EmptyLevels(rubric))
            .Concat(Evidence(rubric));

    private static IEnumerable<Diagnostic> Identity(Rubric rubric)
    {
        var stem = SourcePath.Stem(rubric.Source);
        if (rubric.Id.Value.Length > 0 && rubric.Id.Value != stem)
            yield return RubricRules.IdIsNotFileName.At(rubric.Id.At, (rubric.Id.Value, stem));
        if (rubric.HasGeneratedIds is { } generated)
            yield return RubricRules.GeneratedIds.At(generated.At, rubric.Id.Value);
    }

    private static IEnumerable<Diagnostic> Cells(Rubric rubric)
    {
        var levels = rubric.Levels.Select(level => level.Id.Value).ToArray();
        return rubric
            .Competencies.SelectMany(competency => competency.Cells)
            .Where(cell => !levels.Contains(cell.Level.Value))
            .Select(cell =>
                RubricRules.UnknownLevel.At(
                    cell.Level.At,
                    (cell.Level.Value, NearestName.Of(cell.Level.Value, levels), levels)
                )
            );
    }

    private static IEnumerable<Diagnostic> SameTexts(Rubric rubric) =>
        from competency in rubric.Competencies
        from same in competency.Cells.Where(cell => TextOf(cell).Length > 0).GroupBy(TextOf, StringComparer.Ordinal)
        from cell in same.Skip(1)
        select RubricRules.SameText.At(cell.Summary?.At ?? cell.Level.At, (cell.Level.Value, same.First().Level.Value));

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
            .Select(level => RubricRules.EmptyLevel.At(level.Id.At, level.Id.Value));

    private static IEnumerable<Diagnostic> Evidence(Rubric rubric) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Target is null && evidence.Address is null
        select RubricRules.UnknownEvidence.At(evidence.Reference.At, (evidence.Reference.Value, evidence.Nearest));

    private static IEnumerable<Diagnostic> Forwardings(Rubric rubric, SiteMap site) =>
        from grave in rubric.Retired
        let moved = grave.MovedTo
        where moved is not null && !Leads(moved, site)
        select RubricRules.DeadForwarding.At(moved.Written.At, (moved.Written.Value, moved.Nearest));

    private static bool Leads(Forwarding moved, SiteMap site) =>
        moved.Target is { } target
        && site.AnchorsOf(target) is { } anchors
        && (moved.Fragment is null || anchors.Contains(moved.Fragment));
}
