using System.Globalization;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>The numbers of decision records, which count up within a folder.</summary>
internal static class DecisionNumbers
{
    /// <summary>The number of a record; 0 when it has none, or one that no counter reaches.</summary>
    public static int Of(Decision record) =>
        int.TryParse(record.Number?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>The number after the highest of a series.</summary>
    public static int Next(IEnumerable<Decision> series) => series.Select(Of).Append(0).Max() + 1;
}
