using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;

namespace Lintel.Rules;

/// <summary>What a handbook forgives its decision records: those before its <c>strict-from</c> how they are written,
/// and each what it sets for itself with a reason.</summary>
internal sealed class Exceptions(Handbook handbook)
{
    private readonly Dictionary<string, Decision> records = handbook
        .Decisions.DistinctBy(record => record.Page.Source)
        .ToDictionary(record => record.Page.Source, StringComparer.Ordinal);

    /// <summary>The findings that stand, with the severities that records ask for.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (!records.TryGetValue(finding.At.File, out var record))
            {
                yield return finding;
                continue;
            }

            if (finding.Rule.IsAboutForm && IsBeforeStrictness(record))
                continue;
            var severity = OverrideRules.SeverityFor(record, finding.Rule);
            if (severity != Severity.Off)
                yield return severity is null ? finding : finding with { Severity = severity.Value };
        }
    }

    private bool IsBeforeStrictness(Decision record)
    {
        if (handbook.Settings.StrictFrom is not { } strictFrom)
            return false;
        if (int.TryParse(strictFrom, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return record.Number is { Value: var number }
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var own)
                && own < first;
        return record.Date is { Value: var date } && string.CompareOrdinal(date, strictFrom) < 0;
    }
}
