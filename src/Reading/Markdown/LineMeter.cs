using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Stretches of lines without a blank one that cost more than their length: tables, whose rows are all filled up to the
/// widest, so that two thousand lines of which one has a thousand bars make two million cells; definitions of links,
/// each of which moves those behind it; lines of a letter each; and tags of other tools on one line, each of which has
/// the rest of it for its content.
/// </summary>
internal static class LineMeter
{
    /// <summary>
    /// The first stretch that is too large, at its first line; null where there is none.
    /// </summary>
    public static Excess? Find(string text, LineMap lines)
    {
        if (lines.Count > Limits.Lines)
            return At(Limits.Lines, "lines");
        var (first, bars, definitions, isTable) = (1, 0, 0, false);
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = text.AsSpan()[lines.RangeOf(number)].TrimEnd("\r\n");
            if (line.IsWhiteSpace())
            {
                (first, bars, definitions, isTable) = (number + 1, 0, 0, false);
                continue;
            }

            if (line.Count("{%") + line.Count("{{") > Limits.Tags)
                return At(number, "tags on one line");
            bars = Math.Max(bars, line.Count('|'));
            isTable |= bars > 0 && IsDelimiters(line);
            if (isTable && (number - first + 1L) * bars > Limits.TableCells)
                return At(first, "cells in one table");
            if (IsDefinition(line) && ++definitions > Limits.LinkDefinitions)
                return At(first, "definitions of links in a row");
        }

        return null;

        Excess At(int line, string what) => new(SourceRules.TooMuch, lines.OffsetOf(line, 1)!.Value, what);
    }

    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line.TrimStart(" >").StartsWith("[") && line.Contains("]:", StringComparison.Ordinal);

    // `|---|:-:|`, perhaps in a quote or an item of a list.
    private static bool IsDelimiters(ReadOnlySpan<char> line) =>
        line.Contains('-') && !line.ContainsAnyExcept(" \t|-:>*+");
}
