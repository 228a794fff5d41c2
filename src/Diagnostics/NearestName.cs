namespace Lintel.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    /// <summary>The candidate within a third of the written name's length (two edits at least); null when none is that near.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(2, written.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= allowed && pair.distance < Math.Max(written.Length, pair.candidate.Length))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).FirstOrDefault();
    }

    /// <summary>The second sentence of a message about an unknown name.</summary>
    public static string Suggest(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean '{nearest}'?";

    // Optimal string alignment: Levenshtein's edits and the swap of two neighbours, the commonest slip of the fingers.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Math.Max(2, a.Length / 3)) return int.MaxValue;
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last) = (last, row);
        }

        return last[b.Length];
    }
}
