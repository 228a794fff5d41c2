using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Authoring.Adoption;

/// <summary>From which record on a team is asked to write whole records, when most of the older ones are not.</summary>
internal static class StrictFrom
{
    /// <summary>The next number, or today where records have none; null when most records are whole.</summary>
    public static string? Find(ImmutableArray<Decision> records, IEnumerable<Diagnostic> findings, DateOnly today)
    {
        var wanting = findings
            .Where(finding => finding.Rule.IsAboutForm && finding.Severity >= Severity.Warning)
            .Select(finding => finding.At.File)
            .ToHashSet(StringComparer.Ordinal);
        var sources = records.Select(record => record.Page.Source).ToArray();
        if (sources.Length == 0 || sources.Count(wanting.Contains) * 2 <= sources.Length)
            return null;
        var numbers = records
            .Select(record =>
                int.TryParse(record.Number?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : (int?)null
            )
            .ToArray();
        return numbers.All(number => number is not null)
            ? (numbers.Max()!.Value + 1).ToString(CultureInfo.InvariantCulture)
            : today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
