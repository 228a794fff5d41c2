using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Links;

/// <summary>What readers see does not lead to what only previews show. Checked in every context, so that a merge brings
/// no surprise.</summary>
internal sealed class PreviewOnlyRules : ISiteCheck
{
    /// <summary>A page that readers see leads to a record that they do not.</summary>
    public static readonly Rule<(string Record, string Status)> PreviewOnlyTarget = new(
        "LNK020",
        Severity.Error,
        "Link to a record that only previews show",
        detail =>
            new(
                $"'{detail.Record}' is {detail.Status}, and the settings show such records in previews only.",
                "Link to it once it is decided, or take the status out of 'preview-only' in the settings."
            )
    )
    {
        Why =
            "The link works in every preview and is dead on the site itself, so it is found here, before the change "
            + "is merged.",
        Wrong =
            "settings.yml: preview-only: [proposed], and an accepted record with [the next "
            + "step](0009-shard-the-queue.md)",
        Right = "the same record without the link, until ADR-9 is accepted",
    };

    /// <summary>A page that readers see leads to one that is held back.</summary>
    public static readonly Rule<(string Page, DateOnly? Day)> HeldBackTarget = new(
        "LNK022",
        Severity.Error,
        "Link to a page that is held back",
        detail =>
            new(
                detail.Day is { } day
                    ? $"'{detail.Page}' is not published before {day:yyyy-MM-dd}."
                    : $"'{detail.Page}' is a draft, which the site does not show.",
                "Link to it once it is published, or hold this page back as well."
            )
    )
    {
        Why =
            "The link works in every preview and is dead on the site itself, so it is found here, before the change "
            + "is merged.",
        Wrong = "[the plan](plan.md), and plan.md with draft: true",
        Right = "the same page without the link, until plan.md is no draft",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [PreviewOnlyTarget, HeldBackTarget];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var hidden = handbook
            .Decisions.Where(decision => Visibility.IsHidden(decision, handbook.Settings))
            .DistinctBy(decision => decision.Page.Route)
            .ToDictionary(decision => decision.Page.Route);
        var day = input.Site.ReleaseDay ?? input.Today;
        var back = Visibility.HeldBack(handbook, day).DistinctBy(page => page.Route).ToDictionary(page => page.Route);
        if (hidden.Count == 0 && back.Count == 0)
            return [];
        var links = handbook
            .Documents.Where(page => !hidden.ContainsKey(page.Route) && !back.ContainsKey(page.Route))
            .SelectMany(page => page.Body.Links)
            .Select(link => (link.At, Target: (link.Target as LinkTarget.ToPage)?.Route));
        var evidence = handbook
            .Rubrics.SelectMany(rubric => rubric.Competencies)
            .SelectMany(competency => competency.Cells)
            .SelectMany(cell => cell.Behaviours)
            .SelectMany(behaviour => behaviour.Evidence)
            .Select(evidence => (evidence.Reference.At, evidence.Target));
        return from place in links.Concat(evidence)
            let target = place.Target ?? Route.Home
            where place.Target is not null && (hidden.ContainsKey(target) || back.ContainsKey(target))
            select hidden.TryGetValue(target, out var record)
                ? record.Page.Metadata.IsDraft
                    ? HeldBackTarget.At(place.At, (record.LabelledName, null))
                    : PreviewOnlyTarget.At(place.At, (record.LabelledName, record.Status.ToString().ToLowerInvariant()))
                : HeldBackTarget.At(
                    place.At,
                    (back[target].Title, back[target].Metadata.IsDraft ? null : Visibility.ReleaseDay(back[target]))
                );
    }
}
