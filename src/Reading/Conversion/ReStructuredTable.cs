using System.Text.RegularExpressions;

namespace Lintel.Reading.Conversion;

/// <summary>The tables of reStructuredText as those of Markdown: <c>list-table</c>, and the two that are drawn with
/// lines. A cell of several lines is one.</summary>
internal static partial class ReStructuredTable
{
    /// <summary>Writes a table that begins on a line in its place; returns its last line, or null where none
    /// begins.</summary>
    public static int? Write(string[] lines, int start, Func<string, string> inline)
    {
        var line = lines[start].TrimEnd();
        if (line.Length < 3 || line[0] is not ('+' or '=' or '.'))
            return null;
        var (rows, end) =
            Grid().IsMatch(line) ? ReadGrid(lines, start)
            : Simple().IsMatch(line) ? ReadSimple(lines, start)
            : line.StartsWith(".. list-table::", StringComparison.Ordinal) ? ReadList(lines, start)
            : ([], start);
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (width < 2 || rows.Count + 1 > end - start + 1)
            return null;
        for (var index = start; index <= end; index++)
            lines[index] = "";
        for (var row = 0; row < rows.Count; row++)
            lines[start + row + (row > 0 ? 1 : 0)] = Row(rows[row], width, inline);
        lines[start + 1] = Row([.. Enumerable.Repeat("---", width)], width, text => text);
        return end;
    }

    private static string Row(List<string> cells, int width, Func<string, string> inline) =>
        $"| {string.Join(" | ", cells.Select(inline).Concat(Enumerable.Repeat("", width - cells.Count)))} |";

    private static (List<List<string>> Rows, int End) ReadGrid(string[] lines, int start)
    {
        var rows = new List<List<string>>();
        var isNew = true;
        var end = start;
        for (; end < lines.Length && lines[end].TrimEnd() is ['+' or '|', ..] line; end++)
        {
            if (line[0] == '+')
                isNew = true;
            else
            {
                Add(rows, [.. line.Trim('|').Split('|').Select(cell => cell.Trim())], isNew);
                isNew = false;
            }
        }

        return (rows, end - 1);
    }

    // Columns stand below the marks of the first line; a line that has nothing in the first goes on with the row.
    private static (List<List<string>> Rows, int End) ReadSimple(string[] lines, int start)
    {
        var marks = Column().Matches(lines[start].TrimEnd());
        var last = start;
        for (var index = start + 1; index < lines.Length; index++)
        {
            if (Simple().IsMatch(lines[index].TrimEnd()))
                last = index;
            // Behind its last line of marks comes a blank one.
            if (lines[index].Trim().Length == 0 && last > start && last == index - 1)
                break;
        }

        var rows = new List<List<string>>();
        foreach (var line in lines[(start + 1)..Math.Max(last, start + 1)])
            if (line.Trim().Length > 0 && !Simple().IsMatch(line.TrimEnd()) && !Underlines().IsMatch(line.TrimEnd()))
                Add(rows, [.. marks.Select((mark, i) => Cell(line, mark.Index, Next(marks, i)))], line[0] != ' ');
        return (rows, last);
    }

    private static int? Next(MatchCollection marks, int index) =>
        index + 1 < marks.Count ? marks[index + 1].Index : null;

    private static string Cell(string line, int from, int? to) =>
        from >= line.Length ? "" : line[from..Math.Min(line.Length, to ?? line.Length)].Trim();

    private static (List<List<string>> Rows, int End) ReadList(string[] lines, int start)
    {
        var rows = new List<List<string>>();
        var end = start;
        for (var index = start + 1; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            if (line.Length == 0)
                continue;
            if (line[0] is not (' ' or '\t'))
                break;
            end = index;
            if (FirstCell().Match(line) is { Success: true } first)
                rows.Add([first.Groups["text"].Value]);
            else if (rows.Count > 0 && NextCell().Match(line) is { Success: true } next)
                rows[^1].Add(next.Groups["text"].Value);
            else if (rows.Count > 0)
                rows[^1][^1] = $"{rows[^1][^1]} {line.Trim()}".Trim();
        }

        return (rows, end);
    }

    private static void Add(List<List<string>> rows, List<string> cells, bool isNew)
    {
        if (isNew || rows.Count == 0)
        {
            rows.Add(cells);
            return;
        }

        for (var i = 0; i < Math.Min(cells.Count, rows[^1].Count); i++)
            rows[^1][i] = $"{rows[^1][i]} {cells[i]}".Trim();
    }

    [GeneratedRegex(@"^\+(-{2,}\+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Grid();

    [GeneratedRegex(@"^={2,}( +={2,})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Simple();

    [GeneratedRegex("=+", RegexOptions.CultureInvariant)]
    private static partial Regex Column();

    [GeneratedRegex(@"^-{2,}( +-{2,})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underlines();

    [GeneratedRegex(@"^\s+\* - ?(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"^\s+- ?(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NextCell();
}
