using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>Relations lead to records, and supersession is said on both sides.</summary>
internal sealed class RelationRules : ISiteFix
{
    /// <summary>A relation to a record that is not there.</summary>
    public static readonly Rule<(string Written, string? Nearest, string Known)> MissingRecord = new(
        "ADR010",
        Severity.Error,
        "Relation to a missing record",
        detail => new($"There is no record '{detail.Written}'.", NearestName.Suggest(detail.Nearest, detail.Known))
    )
    {
        Why =
            "A successor that cannot be found is worse than none: the reader knows that the record is stale, but not "
            + "what holds instead.",
        Wrong = "Superseded by ADR-70",
        Right = "Superseded by [ADR-7](0007-use-a-queue.md)",
        MayBeOverridden = true,
    };

    /// <summary>A supersession that only one of the two records states.</summary>
    public static readonly Rule<OneWaySupersession> OneWay = new(
        "ADR011",
        Severity.Warning,
        "One-way supersession",
        detail =>
            new(
                $"This record says that it {detail.Says} {detail.Other}, but '{detail.File}' does not say so.",
                $"Add the line '{detail.Line.Text}' {detail.Line.Where} '{detail.File}'."
            )
    )
    {
        Why =
            "People land on the old record from links and searches. If it does not name its successor, they follow a "
            + "rule that no longer holds.",
        Wrong = "0007: Supersedes ADR-3\n0003: Accepted",
        Right = "0007: Supersedes ADR-3\n0003: Superseded by ADR-7",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [MissingRecord, OneWay];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var ids = input.Handbook.DecisionFiles.Select(file => SourcePath.Stem(file.Path)).ToHashSet();
        var index = input.Site.Index;
        return from record in index.Records
            from relation in record.Relations
            from finding in index.Find(record, relation) is { } other
                ? Check(input.Site, record, relation, other)
                : Missing(index, ids, record, relation)
            select finding;
    }

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        from record in site.Index.Records
        from relation in record.Relations
        let other = site.Index.Find(record, relation)
        where other is not null && IsOneWay(site, record, relation, other)
        let edit = BackRelation.For(other, relation.Kind.Inverse(), record).Edit
        where edit is not null
        select edit;

    private static IEnumerable<Diagnostic> Check(HandbookSite site, Decision record, Relation relation, Decision other)
    {
        if (IsOneWay(site, record, relation, other))
            yield return OneWay.At(
                relation.Target.At,
                new(
                    relation.Kind == RelationKind.Supersedes ? "supersedes" : "is superseded by",
                    other.Label,
                    other.Page.Source,
                    BackRelation.For(other, relation.Kind.Inverse(), record)
                )
            );
    }

    // Until a successor is accepted, the older record holds and has nothing to say; and where the older one must change
    // its status, the link is in it.
    private static bool IsOneWay(HandbookSite site, Decision record, Relation relation, Decision other) =>
        IsSupersession(relation)
        && !relation.IsPartial
        && other != record
        && DecisionGraph.WasAccepted((relation.Kind == RelationKind.Supersedes ? record : other).Status)
        && !site.Index.IsAmbiguous(record, relation)
        && !site.Index.Says(other, relation.Kind.Inverse(), record)
        && !(relation.Kind == RelationKind.Supersedes && StandingRules.WritesLink(site, other));

    private static bool IsSupersession(Relation relation) =>
        relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy;

    private static bool IsYear(string written) => written is ['1' or '2', '9' or '0', _, _];

    // "RFC 9728", "#724" and "docs/2026-audit.md" have numbers that are none of records.
    private static bool IsOfSeries(DecisionIndex index, string written) =>
        written.AsSpan().TrimEnd("0123456789").TrimEnd("-_ .").ToString() is var letters
        && (
            (letters.Length == 0 && !IsYear(written))
            || letters.Equals("adr", StringComparison.OrdinalIgnoreCase)
            || index.Records.Any(record => letters.Equals(record.Series, StringComparison.OrdinalIgnoreCase))
        );

    // A link to a guide or a page elsewhere is the link check's business; a number, or a successor, must be a record.
    private static IEnumerable<Diagnostic> Missing(
        DecisionIndex index,
        HashSet<string> ids,
        Decision record,
        Relation relation
    )
    {
        var target = relation.Target.Value;
        if (target.Contains("://", StringComparison.Ordinal) || ids.Contains(target))
            yield break;
        var isNumber = target.All(char.IsAsciiDigit) && IsOfSeries(index, relation.Written);
        var nearest = isNumber ? null : NearestName.Find(target, index.Records.Select(known => known.Id));
        if (
            isNumber
            || (
                IsSupersession(relation)
                && !target.Contains(' ', StringComparison.Ordinal)
                && (nearest is not null || relation.Written.Any(letter => letter is '.' || char.IsAsciiDigit(letter)))
            )
        )
            yield return MissingRecord.At(relation.Target.At, (relation.Written, nearest, Neighbours(index, record)));
    }

    private static string Neighbours(DecisionIndex index, Decision record)
    {
        var folder = SourcePath.Folder(record.Page.Source);
        var labels = index
            .Records.Where(other =>
                other != record && string.Equals(SourcePath.Folder(other.Page.Source), folder, StringComparison.Ordinal)
            )
            .Select(other => other.Label)
            .ToArray();
        return labels.Length switch
        {
            0 => "Correct the reference, or add the record.",
            1 => $"The only other record here is {labels[0]}.",
            _ => $"Records here go from {labels[0]} to {labels[^1]}.",
        };
    }
}

/// <summary>A supersession that the other record does not state.</summary>
/// <param name="Says">What the record says of the other, as <c>supersedes</c>.</param>
/// <param name="Other">Label of the other record.</param>
/// <param name="File">File of the other record.</param>
/// <param name="Line">The line that it lacks.</param>
internal sealed record OneWaySupersession(string Says, string Other, string File, BackRelation Line);
