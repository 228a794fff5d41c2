using Lintel.Text;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Stretches of lines without a blank one that cost more than their length: tables, whose rows are all filled up to the
/// widest, so that two thousand lines of which one has a thousand bars make two million cells; definitions of links,
/// each of which moves those behind it; and lines of a letter each.
/// </summary>
internal static class Stretches
{
    // A megabyte of them has ten letters to a line.
    private const int MostLines = 100_000;

    private const int MostCells = 100_000;

    private const int MostDefinitions = 10_000;

    /// <summary>
    /// The first line of a stretch that is too large, and what there is too much of in it; null where there is none.
    /// </summary>
    public static (int Line, string What)? Find(string text, LineMap lines)
    {
        if (lines.Count > MostLines)
            return (MostLines, "lines");
        var (first, bars, definitions, isTable) = (1, 0, 0, false);
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = text.AsSpan()[lines.RangeOf(number)].TrimEnd("\r\n");
            if (line.IsWhiteSpace())
            {
                (first, bars, definitions, isTable) = (number + 1, 0, 0, false);
                continue;
            }

            bars = Math.Max(bars, line.Count('|'));
            isTable |= bars > 0 && IsDelimiters(line);
            if (isTable && (number - first + 1L) * bars > MostCells)
                return (first, "cells in one table");
            if (IsDefinition(line) && ++definitions > MostDefinitions)
                return (first, "definitions of links in a row");
        }

        return null;
    }

    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line.TrimStart(" >").StartsWith("[") && line.Contains("]:", StringComparison.Ordinal);

    // `|---|:-:|`, perhaps in a quote or an item of a list.
    private static bool IsDelimiters(ReadOnlySpan<char> line) =>
        line.Contains('-') && !line.ContainsAnyExcept(" \t|-:>*+");
}
