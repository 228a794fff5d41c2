namespace Lintel.Text;

/// <summary>
/// From offsets in a text to lines and columns and back, both counted from one; columns count UTF-16 units. A line ends
/// with LF, CRLF or a lone CR, as CommonMark has it; no other character ends a line.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> starts;
    private readonly int length;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        length = text.Length;
        starts = new(text.AsSpan().Count('\n') + 1) { 0 };
        for (var at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
    }

    /// <summary>How many lines there are; a text that ends with a line end has an empty last line.</summary>
    public int Count => starts.Count;

    /// <summary>The line and column of an offset; one outside the text is moved to its nearer end.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var inside = Math.Clamp(offset, 0, length);
        var index = starts.BinarySearch(inside);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, inside - starts[index] + 1);
    }

    /// <summary>
    /// The offset of a line and column; null where the text has no such line, or the line no such column.
    /// </summary>
    public int? OffsetOf(int line, int column)
    {
        if (line < 1 || line > starts.Count || column < 1)
            return null;
        var offset = (long)starts[line - 1] + column - 1;
        return offset < (line < starts.Count ? starts[line] : length + 1L) ? (int)offset : null;
    }

    /// <summary>The offset of a line and column; the nearest one where there is no such place.</summary>
    public int NearestOffset(int line, int column)
    {
        if (line < 1)
            return 0;
        if (line > starts.Count)
            return length;
        return OffsetOf(line, Math.Max(1, column)) ?? (line < starts.Count ? starts[line] - 1 : length);
    }

    /// <summary>The offset of the first character of the line that holds an offset.</summary>
    public int StartOfLine(int offset) => starts[PositionOf(offset).Line - 1];

    /// <summary>The characters of a line, its end among them.</summary>
    public Range RangeOf(int line) => starts[line - 1]..(line < starts.Count ? starts[line] : length);

    private static int NextEnd(string text, int from) =>
        text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and var found ? from + found : -1;
}
