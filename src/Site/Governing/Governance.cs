using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Code;

namespace Lintel.Site.Governing;

/// <summary>Which decisions say something of which code: by the patterns of the records, and by comments that name
/// them.</summary>
/// <remarks>Immutable and safe to be read by many threads.</remarks>
internal sealed class Governance
{
    private readonly ILookup<string, Decision> byNumber;
    private readonly ImmutableHashSet<string> series;
    private readonly ILookup<string, CodeReference> byFile;
    private readonly Lazy<ILookup<Route, CodeReference>> byRecord;

    private Governance(HandbookSite site)
    {
        var records = site.Index.Records;
        Patterns =
        [
            .. records
                .SelectMany(record =>
                    record.AppliesTo.Select(written => (record, written, PathGlob.Parse(written.Value)))
                )
                .Select(pattern => new GoverningPattern(
                    pattern.record,
                    pattern.written,
                    pattern.Item3.Value,
                    pattern.Item3.Problem
                )),
        ];
        InForce = [.. Patterns.Where(pattern => pattern.Glob is not null && IsInForce(site, pattern.Record))];
        byNumber = records
            .Where(record => record.Number is not null)
            .ToLookup(record => record.Number!.Value, StringComparer.Ordinal);
        series = [.. records.Select(record => record.Series.ToUpperInvariant())];
        var references = site.Handbook.Code?.References ?? [];
        byFile = references.ToLookup(reference => reference.At.File, StringComparer.Ordinal);
        byRecord = new(() =>
            references
                .SelectMany(reference => RecordsOf(reference).Select(record => (record.Page.Route, reference)))
                .ToLookup(pair => pair.Route, pair => pair.reference)
        );
    }

    /// <summary>All patterns, by the files of the records.</summary>
    public ImmutableArray<GoverningPattern> Patterns { get; }

    /// <summary>Those of decisions in force that can be followed.</summary>
    public ImmutableArray<GoverningPattern> InForce { get; }

    /// <summary>Looks at all records of a site.</summary>
    public static Governance Create(HandbookSite site) => new(site);

    /// <summary>The records that a comment may mean: those of its number, and of its series where there is such a one;
    /// several where packages count anew.</summary>
    public ImmutableArray<Decision> RecordsOf(CodeReference reference) =>
        [
            .. byNumber[reference.Number]
                .Where(record =>
                    !series.Contains(reference.Series)
                    || string.Equals(record.Series, reference.Series, StringComparison.OrdinalIgnoreCase)
                ),
        ];

    /// <summary>What comments of a file say of records, in the order of the file.</summary>
    public IEnumerable<CodeReference> ReferencesIn(string path) => byFile[path];

    /// <summary>The comments that may mean a record, by file and place.</summary>
    public IEnumerable<CodeReference> ReferencesTo(Decision record) => byRecord.Value[record.Page.Route];

    /// <summary>The patterns of a record.</summary>
    public IEnumerable<GoverningPattern> PatternsOf(Decision record) =>
        record.AppliesTo.IsEmpty ? [] : Patterns.Where(pattern => pattern.Record.Page.Route == record.Page.Route);

    private static bool IsInForce(HandbookSite site, Decision record) =>
        site.Decisions.StandingOf(record) == DecisionStanding.InForce;
}

/// <summary>A pattern of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Written">The pattern as it is written.</param>
/// <param name="Glob">What it means; null where it is none.</param>
/// <param name="Problem">Why it is none; null where it is one.</param>
internal sealed record GoverningPattern(Decision Record, Located<string> Written, PathGlob? Glob, string? Problem);
