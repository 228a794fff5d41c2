using Lintel.Diagnostics;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Rubrics;

/// <summary>Evidence and tombstones of rubrics lead somewhere.</summary>
internal sealed class RubricReferenceRules : ISiteCheck
{
    /// <summary>Evidence that leads nowhere.</summary>
    public static readonly Rule<(string Written, string? Nearest)> UnknownEvidence = new(
        "RUB004",
        Severity.Error,
        "Evidence that does not resolve",
        detail =>
            new(
                $"The evidence '{detail.Written}' names nothing in this handbook.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'adr:12', 'lesson:name' or an address that starts with https://."
                )
            )
    )
    {
        Why = "Evidence is what makes a behaviour checkable; a dead reference proves nothing.",
        Wrong = "evidence: [\"lesson:backend-rol\"]",
        Right = "evidence: [\"lesson:backend-role\"]",
    };

    /// <summary>Where something retired moved to, if that is nowhere.</summary>
    public static readonly Rule<(string Written, string? Nearest)> DeadForwarding = new(
        "RUB012",
        Severity.Error,
        "Tombstone that points nowhere",
        detail =>
            new(
                $"The tombstone's 'moved_to: {detail.Written}' names nothing in this handbook.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'backend/system-design/staff#trade-offs', 'lesson:name' or 'adr:12'."
                )
            )
    )
    {
        Why = "Whoever follows an old link from a promotion packet must not be sent from one dead end to the next.",
        Wrong = "retired: {reason: merged, moved_to: backend/system-desing/staff}",
        Right = "retired: {reason: merged, moved_to: backend/system-design/staff}",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [UnknownEvidence, DeadForwarding];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var (handbook, site) = (input.Handbook, input.Site.Map);
        return handbook
            .Rubrics.SelectMany(Evidence)
            .Concat(handbook.Rubrics.Concat(handbook.RetiredRubrics).SelectMany(rubric => Forwardings(rubric, site)));
    }

    private static IEnumerable<Diagnostic> Evidence(Rubric rubric) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Target is null && evidence.Address is null
        select UnknownEvidence.At(evidence.Reference.At, (evidence.Reference.Value, evidence.Nearest));

    private static IEnumerable<Diagnostic> Forwardings(Rubric rubric, SiteMap site) =>
        from grave in rubric.Retired
        let moved = grave.MovedTo
        where moved is not null && !Leads(moved, site)
        select DeadForwarding.At(moved.Written.At, (moved.Written.Value, moved.Nearest));

    private static bool Leads(Forwarding moved, SiteMap site) =>
        moved.Target is { } target
        && (
            site.IsOpen(target)
            || (site.AnchorsOf(target) is { } anchors && (moved.Fragment is null || anchors.Contains(moved.Fragment)))
        );
}
