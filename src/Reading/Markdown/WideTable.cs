using Lintel.Text;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Tables that would grow: every row is filled up to the widest, so two thousand lines of which one has a thousand bars make two million cells.
/// </summary>
internal static class WideTable
{
    /// <summary>Most cells of a table, with those that rows are filled up with.</summary>
    public const int MostCells = 100_000;

    /// <summary>The first line of a stretch of lines that would be too large a table; null where there is none.</summary>
    public static int? Find(string text, LineMap lines)
    {
        var (first, bars, isTable) = (1, 0, false);
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = text.AsSpan()[lines.RangeOf(number)].TrimEnd("\r\n");
            if (line.IsWhiteSpace())
            {
                (first, bars, isTable) = (number + 1, 0, false);
                continue;
            }

            bars = Math.Max(bars, line.Count('|'));
            isTable |= bars > 0 && IsDelimiters(line);
            if (isTable && (number - first + 1L) * bars > MostCells) return first;
        }

        return null;
    }

    // `|---|:-:|`, perhaps in a quote or an item of a list.
    private static bool IsDelimiters(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept(" \t|-:>*+");
}
