using Lintel.Text;
using Markdig.Syntax;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Markdown;

/// <summary>From Markdig's positions, which are offsets into the whole file, to lines and columns.</summary>
internal sealed class SyntaxSpan(string file, string text)
{
    private readonly LineMap lines = new(text);

    /// <summary>The place of a syntax node.</summary>
    public SourceSpan Of(MarkdownObject node) => Of(node.Span);

    /// <summary>The place of Markdig's span, whose end is the last character.</summary>
    public SourceSpan Of(Markdig.Syntax.SourceSpan span) => Of(span.Start, span.End + 1);

    /// <summary>The place from one offset up to another.</summary>
    public SourceSpan Of(int start, int end)
    {
        var (line, column) = lines.PositionOf(start);
        var (endLine, endColumn) = lines.PositionOf(Math.Max(start, end));
        return new(file, line, column, endLine, endColumn);
    }

    /// <summary>The offset of a 1-based line and column; the end of the text where it has no such place.</summary>
    public int Offset(int line, int column) => lines.OffsetOf(line, column) ?? text.Length;

    /// <summary>The offset of the first character from another on that is no blank.</summary>
    public int SkipBlanks(int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    /// <summary>The offset of the first character of the line that holds an offset.</summary>
    public int StartOfLine(int offset) => lines.StartOfLine(offset);
}
