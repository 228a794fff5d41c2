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
            detail.Line is { } line
                ? new(
                    $"This record says that it {detail.Says} {detail.Other}, but '{detail.File}' does not say so.",
                    $"Add the line '{line.Text}' {line.Where} '{detail.File}'."
                )
                : new(
                    $"This record {detail.Says} {detail.Other}, but '{detail.File}' says so of a part of it.",
                    "Say the same in both: that all of the older record is replaced, or which part."
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
        var ids = input
            .Handbook.DecisionFiles.Select(file => SourcePath.Stem(file.Path))
            .Concat(input.Handbook.Documents.Select(page => SourcePath.Stem(page.Source)))
            .ToHashSet();
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
        // Two records that took the place of one write into its front matter in turn: it has one key for both.
        Lines(site)
            .DistinctBy(line => (line.Edit!.At, line.IsKey ? "" : line.Edit.Replacement))
            .Select(line => line.Edit!);

    private static IEnumerable<BackRelation> Lines(HandbookSite site) =>
        from record in site.Index.Records
        from relation in record.Relations
        let other = site.Index.Find(record, relation)
        where other is not null && IsOneWay(site, record, relation, other)
        let line = BackRelation.For(other, relation.Kind.Inverse(), record)
        where line.Edit is not null
        select line;

    private static IEnumerable<Diagnostic> Check(HandbookSite site, Decision record, Relation relation, Decision other)
    {
        if (IsOneWay(site, record, relation, other))
            yield return OneWay.At(
                relation.Target.At,
                new(
                    Said(relation),
                    other.Label,
                    other.Page.Source,
                    BackRelation.For(other, relation.Kind.Inverse(), record)
                )
            );
        else if (IsPartOnly(site, record, relation, other))
            yield return OneWay.At(relation.Target.At, new(Said(relation), other.Label, other.Page.Source, null));
    }

    private static string Said(Relation relation) =>
        relation.Kind == RelationKind.Supersedes ? "supersedes" : "is superseded by";

    // One of the two speaks of a part, and the other of the whole.
    private static bool IsPartOnly(HandbookSite site, Decision record, Relation relation, Decision other) =>
        IsSupersession(relation)
        && !relation.IsPartial
        && other != record
        && DecisionGraph.WasAccepted((relation.Kind == RelationKind.Supersedes ? record : other).Status)
        && !site.Index.IsAmbiguous(record, relation)
        && other
            .Relations.Where(said => said.Kind == relation.Kind.Inverse() && site.Index.Find(other, said) == record)
            .ToArray()
            is [_, ..] said
        && Array.TrueForAll(said, one => one.IsPartial)
        && !record.Relations.Any(one =>
            one.Kind == relation.Kind && one.IsPartial && site.Index.Find(record, one) == other
        );

    // Until a successor is accepted, the older record holds and has nothing to say; and where the older one must change
    // its status, the link is in it.
    private static bool IsOneWay(HandbookSite site, Decision record, Relation relation, Decision other) =>
        IsSupersession(relation)
        && !relation.IsPartial
        && other != record
        && DecisionGraph.WasAccepted((relation.Kind == RelationKind.Supersedes ? record : other).Status)
        && !site.Index.IsAmbiguous(record, relation)
        && !site.Decisions.IsInCircle(record)
        && !site.Index.Says(other, relation.Kind.Inverse(), record)
        && !(relation.Kind == RelationKind.Supersedes && StandingRules.WritesLink(site, other));

    private static bool IsSupersession(Relation relation) =>
        relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy;

    // A link to a guide or a page elsewhere is the link check's business; "RFC 9728", "HER-27" and "#161" count in
    // another series; a number, or a successor, must be a record.
    private static IEnumerable<Diagnostic> Missing(
        DecisionIndex index,
        HashSet<string> ids,
        Decision record,
        Relation relation
    )
    {
        var target = relation.Target.Value;
        if (
            relation.Written.Contains("://", StringComparison.Ordinal)
            || target.Length == 0
            || ids.Contains(target)
            || index.Elsewhere.Find(relation.Written) is not null
        )
            yield break;
        var isNumber = target.All(char.IsAsciiDigit);
        var isFile = SourcePath.IsRecordText(relation.Written.Split('#')[0]);
        if (isNumber ? IsOfThisSeries(index, record, relation) : IsSupersession(relation) && IsName(relation))
            yield return MissingRecord.At(
                relation.Target.At,
                (
                    relation.Written,
                    isNumber && !isFile
                        ? null
                        : NearestName.Find(
                            isFile ? SourcePath.Stem(relation.Written.Split('#')[0]) : target,
                            index.Records.Select(known => known.Id)
                        ),
                    Neighbours(index, record)
                )
            );
    }

    private static bool IsOfThisSeries(DecisionIndex index, Decision from, Relation relation)
    {
        var written = relation.Written;
        if (SourcePath.IsRecordText(written.Split('#')[0]))
            return index.HasRecordsBeside(from, relation);
        var letters = string.Concat(written.TakeWhile(char.IsLetter));
        return letters.Length == 0
            ? IsSupersession(relation) || (relation.Kind != RelationKind.RelatesTo && written.All(char.IsAsciiDigit))
            : index.Records.Any(record => string.Equals(record.Series, letters, StringComparison.OrdinalIgnoreCase));
    }

    // "20240131-x", "use-the-new-queue.md"; "loop-based" is a word of the language, and "API.md" a document.
    private static bool IsName(Relation relation) =>
        !relation.Target.Value.Contains(' ', StringComparison.Ordinal)
        && (
            relation.Written.Split('-', '_').Length > 2
            || (
                SourcePath.IsRecordText(relation.Written.Split('#')[0])
                    ? char.IsAsciiDigit(relation.Target.Value[0])
                    : relation.Written.Any(char.IsAsciiDigit)
            )
        );

    private static string Neighbours(DecisionIndex index, Decision record)
    {
        var folder = SourcePath.Folder(record.Page.Source);
        var others = index
            .Records.Where(other =>
                other != record && string.Equals(SourcePath.Folder(other.Page.Source), folder, StringComparison.Ordinal)
            )
            .ToArray();
        var counted = others
            .Where(other => other.Series == record.Series && other.Number is not null)
            .OrderBy(other => other.Number!.Value.Length)
            .ThenBy(other => other.Number!.Value, StringComparer.Ordinal)
            .ToArray();
        return others is [var only] ? $"The only other record here is {only.Label}."
            : counted is [var first, .., var last] ? $"Records here go from {first.Label} to {last.Label}."
            : "Correct the reference, or add the record.";
    }
}

/// <summary>A supersession that the other record does not state.</summary>
/// <param name="Says">What the record says of the other, as <c>supersedes</c>.</param>
/// <param name="Other">Label of the other record.</param>
/// <param name="File">File of the other record.</param>
/// <param name="Line">The line that it lacks; null where it has one that speaks of a part.</param>
internal sealed record OneWaySupersession(string Says, string Other, string File, BackRelation? Line);
