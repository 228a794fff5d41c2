namespace Lintel.Text;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // To compare two names takes a time that grows with the product of their lengths; no slip is made in a name this
    // long.
    private const int Longest = 200;

    /// <summary>The candidate within a third of the written name's length (two edits at least), whatever its case; null
    /// when none is that near.</summary>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        if (written.Length > Longest)
            return null;
        var sought = written.ToLowerInvariant();
        var allowed = Math.Max(2, sought.Length / 3);
        Span<char> lower = stackalloc char[sought.Length + allowed];
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - sought.Length) > allowed)
                continue;
            var distance = Distance(sought, lower[..candidate.AsSpan().ToLowerInvariant(lower)], allowed);
            if (distance > allowed || distance >= Math.Max(sought.Length, candidate.Length))
                continue;
            if (nearest is not null && distance == allowed && string.CompareOrdinal(nearest, candidate) <= 0)
                continue;
            (nearest, allowed) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Whether one is written like the other but for a number of slips: a letter too many, too few, another
    /// one, or two that changed places.</summary>
    public static bool IsWithin(int slips, string one, string other) =>
        Math.Abs(one.Length - other.Length) <= slips
        && Math.Max(one.Length, other.Length) <= Longest
        && Distance(one, other, slips) <= slips;

    /// <summary>The second sentence of a message about an unknown name.</summary>
    public static string Suggest(string? nearest, string otherwise) =>
        nearest is null ? otherwise : $"Did you mean '{nearest}'?";

    // Optimal string alignment: Levenshtein's edits and the swap of two neighbours, the commonest slip of the fingers.
    // Only the cells are filled that lie within the bound of the diagonal (Ukkonen); gives up, with a number above the
    // bound, once no way can stay within it.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        Span<int> before = stackalloc int[b.Length + 1],
            last = stackalloc int[b.Length + 1],
            row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - bound), Math.Min(b.Length, i + bound));
            var least = row[from - 1] = from == 1 ? i : bound + 1;
            for (var j = from; j <= to; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > bound)
                return least;
            if (to < b.Length)
                row[to + 1] = bound + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
