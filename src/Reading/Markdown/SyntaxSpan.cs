using Markdig.Syntax;
using SourceSpan = Lintel.Content.SourceSpan;

namespace Lintel.Reading.Markdown;

/// <summary>From Markdig's positions, which are offsets into the whole file, to lines and columns.</summary>
internal sealed class SyntaxSpan
{
    private readonly string file;
    private readonly List<int> lineStarts = [0];

    public SyntaxSpan(string file, string text)
    {
        this.file = file;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lineStarts.Add(i + 1);
    }

    /// <summary>The place of a syntax node.</summary>
    public SourceSpan Of(MarkdownObject node) => Of(node.Span);

    /// <summary>The place of Markdig's span, whose end is the last character.</summary>
    public SourceSpan Of(Markdig.Syntax.SourceSpan span) => Of(span.Start, span.End + 1);

    /// <summary>The place from one offset up to another.</summary>
    public SourceSpan Of(int start, int end)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(Math.Max(start, end));
        return new(file, line, column, endLine, endColumn);
    }

    /// <summary>The offset of a 1-based line and column.</summary>
    public int Offset(int line, int column) => lineStarts[Math.Clamp(line - 1, 0, lineStarts.Count - 1)] + column - 1;

    private (int Line, int Column) Position(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - lineStarts[index] + 1);
    }
}
