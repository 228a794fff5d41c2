using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Site;

namespace Lintel.Rules.Code;

/// <summary>Comments in code that name a record lead to a decision that holds.</summary>
internal sealed class ReferenceRules : ISiteCheck
{
    /// <summary>A comment that names a record that is not there.</summary>
    public static readonly Rule<(string Label, string Known)> MissingRecord = new(
        "COD001",
        Severity.Warning,
        "Code that names a missing record",
        detail =>
            new(
                $"There is no record {detail.Label}.",
                $"{detail.Known}, or say in the settings under 'code' which letters and files are meant."
            )
    )
    {
        Why = "Whoever reads the code is sent to a reason that is not there, and takes it for one.",
        Wrong = "// see ADR-120",
        Right = "// see ADR-12",
    };

    /// <summary>A comment that names a record that does not hold any more.</summary>
    public static readonly Rule<(string Label, string Standing, string Successor)> RetiredRecord = new(
        "COD002",
        Severity.Warning,
        "Code that names a record that no longer holds",
        detail =>
            new(
                $"{detail.Label} is {detail.Standing}{(
                    detail.Successor.Length > 0 ? $"; {detail.Successor} holds instead" : ""
                )}.",
                detail.Successor.Length > 0
                    ? $"Look whether the code does what {detail.Successor} says, and name that here."
                    : "Look whether the code may stay, and take the reference out."
            )
    )
    {
        Why = "The decision changed and the code did not: this is where the two are seen beside each other.",
        Wrong = "// see ADR-3    (superseded by ADR-7)",
        Right = "// see ADR-7",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [MissingRecord, RetiredRecord];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        (input.Handbook.Code?.References ?? []).Select(reference => Check(input.Site, reference)).OfType<Diagnostic>();

    private static Diagnostic? Check(HandbookSite site, CodeReference reference)
    {
        var at = CodePlace.Of(site.Handbook.Settings, reference.At);
        var records = site.Governance.RecordsOf(reference);
        if (records.IsEmpty)
            return MissingRecord.At(at, (reference.Label, Known(site, reference)));
        // Where packages count anew, the code may mean the one that holds.
        return records.All(record => IsOver(site.Decisions.StandingOf(record)))
            ? RetiredRecord.At(at, (Names(records), Standing(site, records), Successors(site, records)))
            : null;
    }

    private static bool IsOver(DecisionStanding standing) =>
        standing is DecisionStanding.Replaced or DecisionStanding.Retired;

    private static string Known(HandbookSite site, CodeReference reference)
    {
        var labels = site
            .Index.Records.Where(record => record.Series.ToUpperInvariant() == reference.Series)
            .Where(record => record.Number is not null)
            .OrderBy(record => record.Number!.Value.Length)
            .ThenBy(record => record.Number!.Value, StringComparer.Ordinal)
            .Select(record => record.Label)
            .ToArray();
        return labels.Length switch
        {
            0 => "Name a record by its number",
            1 => $"Name {labels[0]}, the only one",
            _ => $"Name one from {labels[0]} to {labels[^1]}",
        };
    }

    private static string Standing(HandbookSite site, ImmutableArray<Decision> records) =>
        site.Decisions.ShownStatusOf(records[0]).ToString().ToLowerInvariant();

    private static string Successors(HandbookSite site, ImmutableArray<Decision> records) =>
        Names([.. records.Select(site.Decisions.InForceInsteadOf).OfType<Decision>()]);

    // A number that several packages have is told with all of them.
    private static string Names(ImmutableArray<Decision> records) =>
        string.Join(
            " and ",
            records.Select(record =>
                records.Length > 1 && record.Package.Length > 0 ? $"{record.Label} of {record.Package}" : record.Label
            )
        );
}
