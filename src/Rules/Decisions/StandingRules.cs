using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>What a record says of itself is what follows from all of them.</summary>
internal sealed class StandingRules : ISiteFix
{
    /// <summary>A record that an accepted one took the place of, and that says something else.</summary>
    public static readonly Rule<Contradiction> ReplacedUnawares = new(
        "ADR028",
        Severity.Warning,
        "Replaced, and does not say so",
        detail =>
            new(
                $"This record says that it is {detail.Says}, but {detail.Successor} took its place and is accepted.",
                $"Write '{detail.Write}' in its place."
            )
    )
    {
        Why =
            "Who lands on the older record reads that it holds. The site shows it as superseded all the same, but a "
            + "reader of the file does not see the site.",
        Wrong = "0007: accepted, supersedes ADR-3\n0003: accepted",
        Right = "0007: accepted, supersedes ADR-3\n0003: superseded by ADR-7",
        MayBeOverridden = true,
    };

    /// <summary>A record that says superseded, where nothing that was accepted took its place.</summary>
    public static readonly Rule<(string Successor, string? Status)> ReplacedTooEarly = new(
        "ADR029",
        Severity.Warning,
        "Superseded by what was not accepted",
        detail =>
            detail.Status is null
                ? new(
                    $"This record is superseded by {detail.Successor}, and whether that holds is not known here.",
                    "Name the record of this handbook, or of another one that 'catalogs' in the settings lists."
                )
                : new(
                    $"This record is superseded by {detail.Successor}, which is {detail.Status}.",
                    $"Accept {detail.Successor}, or call this record accepted until you do."
                )
    )
    {
        Why = "While a proposal is discussed the old decision holds; marked too early, nothing does.",
        Wrong = "0007: proposed\n0003: superseded by ADR-7",
        Right = "0007: accepted\n0003: superseded by ADR-7",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [ReplacedUnawares, ReplacedTooEarly];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Site.Index.Records.SelectMany(record =>
            Unawares(input.Site, record).Concat(TooEarly(input.Site, record))
        );

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        from record in site.Index.Records
        let successor = IsUnaware(record) ? site.Decisions.ReplacementOf(record) : null
        where successor is not null && !site.Decisions.IsInCircle(record)
        from edit in StatusEdit.Replace(record, successor)
        select edit;

    /// <summary>Whether the mended status of a record names its successor by a link.</summary>
    public static bool WritesLink(HandbookSite site, Decision record) =>
        IsUnaware(record)
        && site.Decisions.ReplacementOf(record) is { } successor
        && record.Statuses.Any(stated => !stated.IsInFrontMatter && stated.IsReplaceable)
        && StatusEdit.Replace(record, successor).Any(edit => edit.Replacement.Contains("](", StringComparison.Ordinal));

    private static IEnumerable<Diagnostic> Unawares(HandbookSite site, Decision record)
    {
        if (!IsUnaware(record) || site.Decisions.IsInCircle(record))
            yield break;
        if (site.Decisions.ReplacementOf(record) is { } successor)
            yield return ReplacedUnawares.At(
                record.StatusText?.At ?? record.TitleSpan,
                new(record.Status.ToString().ToLowerInvariant(), successor.Label, StatusEdit.Words(record, successor))
            );
        else if (site.Decisions.ReplacementElsewhere(record) is { } elsewhere)
            yield return ReplacedUnawares.At(
                record.StatusText?.At ?? record.TitleSpan,
                new(
                    record.Status.ToString().ToLowerInvariant(),
                    Named(elsewhere),
                    $"superseded by {elsewhere.Address ?? Named(elsewhere)}"
                )
            );
    }

    // Two handbooks may use one number.
    private static string Named(CatalogEntry entry) =>
        $"{entry.Package}/{(entry.Label.Length > 0 ? entry.Label : entry.Title)}";

    private static IEnumerable<Diagnostic> TooEarly(HandbookSite site, Decision record)
    {
        if (
            record.Status != DecisionStatus.Superseded
            || site.Decisions.ReplacementOf(record) is not null
            || site.Decisions.ReplacementElsewhere(record) is not null
        )
            yield break;
        var open = site
            .Decisions.RelationsOf(record)
            .FirstOrDefault(relation =>
                relation
                    is { Kind: RelationKind.SupersededBy, IsPartial: false, Other.Status: not DecisionStatus.Accepted }
            );
        var elsewhere = site
            .Decisions.RelationsOf(record)
            .FirstOrDefault(relation =>
                relation is { Kind: RelationKind.SupersededBy, IsPartial: false, Elsewhere: not null }
            )
            ?.Elsewhere;
        if (elsewhere is not null)
            yield return ReplacedTooEarly.At(
                record.StatusText?.At ?? record.TitleSpan,
                (Named(elsewhere), Phrase(elsewhere.Status))
            );
        else if (open?.Other is { } successor)
            yield return ReplacedTooEarly.At(
                record.StatusText?.At ?? record.TitleSpan,
                (successor.Label, Phrase(successor.Status))
            );
        else if (Outside(site, record) is { } address)
            yield return ReplacedTooEarly.At(record.StatusText?.At ?? record.TitleSpan, (address, null));
    }

    // The only successor is an address elsewhere.
    private static string? Outside(HandbookSite site, Decision record)
    {
        var successors = site
            .Decisions.RelationsOf(record)
            .Where(relation => relation is { Kind: RelationKind.SupersededBy, IsPartial: false })
            .ToArray();
        return
            successors.Length > 0
            && Array.TrueForAll(
                successors,
                relation =>
                    relation is { Other: null, Elsewhere: null }
                    && relation.Written.Contains("://", StringComparison.Ordinal)
            )
            ? successors[0].Written
            : null;
    }

    private static string Phrase(DecisionStatus status) =>
        status == DecisionStatus.Unknown ? "of no known status" : status.ToString().ToLowerInvariant();

    private static bool IsUnaware(Decision record) =>
        record.Status is DecisionStatus.Accepted or DecisionStatus.Proposed or DecisionStatus.Draft;
}

/// <summary>A status that the other records contradict.</summary>
/// <param name="Says">What the record says of itself, in a word.</param>
/// <param name="Successor">Label of the record that took its place.</param>
/// <param name="Write">What to write in the place of the status.</param>
internal sealed record Contradiction(string Says, string Successor, string Write);
