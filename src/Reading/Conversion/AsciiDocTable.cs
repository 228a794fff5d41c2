using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Conversion;

/// <summary>Tables of AsciiDoc: a row a line, or a cell a line with <c>cols=</c> to say how many make a row.</summary>
internal static partial class AsciiDocTable
{
    // Nobody repeats a cell or a column more often.
    private const int MostRepeats = 20;

    /// <summary>How many columns the attributes above a table give it; null for any other line.</summary>
    public static int? Columns(string line)
    {
        if (line is not ['[', .., ']'] || ColumnsAttribute().Match(line) is not { Success: true } columns)
            return null;
        return columns
            .Groups["each"]
            .Value.Split(',', ';')
            .Sum(column => Repeat().Match(column) is { Success: true } times ? Number(times) : 1);
    }

    /// <summary>Draws a table in place of its lines and tells where it ends; one whose cells make no rows is shown as
    /// it is written. Its rows move together, so that no blank parts them.</summary>
    public static int Write(string[] lines, int start, int columns, Func<string, string> inline)
    {
        var end = Array.FindIndex(lines, start + 1, line => line.StartsWith("|===", StringComparison.Ordinal));
        if (end < 0)
            return start;
        var inside = lines[(start + 1)..end];
        // Without attributes the first line of cells is a row.
        if (columns < 2)
            columns = Cells(inside.FirstOrDefault(line => line.Trim().Length > 0) ?? "").Count();
        var rows = Cells(string.Join('\n', inside))
            .Select(cell => inline(Blanks().Replace(cell, " ").Trim()))
            .Chunk(Math.Max(1, columns))
            .ToArray();
        var isDrawn =
            columns > 1 && rows.Length is > 0 and var count && count < end - start && rows[^1].Length == columns;
        if (!isDrawn)
        {
            (lines[start], lines[end]) = (AsciiDoc.Fence, AsciiDoc.Fence);
            return end;
        }

        for (var index = start; index <= end; index++)
            lines[index] = "";
        lines[start] = Row(rows[0]);
        lines[start + 1] = Row(rows[0].Select(_ => "---"));
        for (var row = 1; row < rows.Length; row++)
            lines[start + 1 + row] = Row(rows[row]);
        return end;
    }

    // What stands in front of a bar says how the cell behind it is set, and over how many columns.
    private static IEnumerable<string> Cells(string text)
    {
        var bars = Bar().Matches(text);
        for (var index = 0; index < bars.Count; index++)
        {
            var bar = bars[index];
            var start = bar.Index + bar.Length;
            var cell = text[start..(index + 1 < bars.Count ? bars[index + 1].Index : text.Length)];
            yield return cell;
            if (bar.Groups["times"].Success)
                for (var more = 1; more < Number(bar); more++)
                    yield return bar.Groups["sign"].Value == "+" ? "" : cell;
        }
    }

    private static int Number(Match times) =>
        Math.Min(MostRepeats, int.Parse(times.Groups["times"].Value, CultureInfo.InvariantCulture));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    [GeneratedRegex(
        @"[\[,]\s*cols\s*=\s*(?:""(?<each>[^""]{1,200})""|(?<each>[^,\]""]{1,40}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ColumnsAttribute();

    [GeneratedRegex(@"^\s*(?<times>[0-9]{1,2})\*", RegexOptions.CultureInvariant)]
    private static partial Regex Repeat();

    [GeneratedRegex(
        @"(?<!\\)(?:(?<=^|\s)(?:(?<times>[0-9]{1,2})(?:\.[0-9]{1,2})?(?<sign>[+*]))?(?:[<^>](?:\.[<^>])?)?"
            + @"[adehlms]?)?\|",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Bar();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
