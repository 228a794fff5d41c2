using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>What readers see does not lead to what only previews show. Checked in every context, so that a merge brings
/// no surprise.</summary>
public static class PreviewChecks
{
    /// <summary>Checks the links of all pages and the evidence of all rubrics.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var hidden = handbook
            .Decisions.Where(decision => Visibility.IsHidden(decision, handbook.Settings))
            .DistinctBy(decision => decision.Page.Route)
            .ToDictionary(decision => decision.Page.Route);
        if (hidden.Count == 0)
            return [];
        var links = handbook
            .Documents.Where(page => !hidden.ContainsKey(page.Route))
            .SelectMany(page => page.Body.Links)
            .Select(link => (link.At, Target: (link.Target as LinkTarget.ToPage)?.Route));
        var evidence = handbook
            .Rubrics.SelectMany(rubric => rubric.Competencies)
            .SelectMany(competency => competency.Cells)
            .SelectMany(cell => cell.Behaviours)
            .SelectMany(behaviour => behaviour.Evidence)
            .Select(evidence => (evidence.Reference.At, evidence.Target));
        return from place in links.Concat(evidence)
            where place.Target is { } target && hidden.ContainsKey(target)
            let record = hidden[place.Target!.Value]
            select LinkRules.PreviewOnlyTarget.At(
                place.At,
                (record.LabelledName, record.Status.ToString().ToLowerInvariant())
            );
    }
}
