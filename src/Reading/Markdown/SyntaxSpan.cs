using Lintel.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Markdown;

/// <summary>From Markdig's positions, which are offsets into the whole file, to lines and columns. Other texts that a
/// page takes in have offsets behind it, and places of their own.</summary>
internal sealed class SyntaxSpan(string file, string text)
{
    private static readonly object Key = new();

    private readonly LineMap lines = new(text);
    private readonly List<int> starts = [];
    private readonly List<SyntaxSpan> taken = [];
    private int end = text.Length + 1;

    /// <summary>The places of a page with the texts that it took in.</summary>
    public static SyntaxSpan Of(MarkdownDocument syntax, string file, string text) =>
        syntax.GetData(Key) as SyntaxSpan ?? new(file, text);

    /// <summary>Takes in the text of another file.</summary>
    /// <returns>The offset of its first letter.</returns>
    public int Take(string other, string otherText)
    {
        var start = end;
        starts.Add(start);
        taken.Add(new(other, otherText));
        end += otherText.Length + 1;
        return start;
    }

    /// <summary>Leaves the places with a page that took something in.</summary>
    public void Keep(MarkdownDocument syntax) => syntax.SetData(Key, this);

    /// <summary>Whether a text that was taken in stands there.</summary>
    public bool IsTaken(int offset) => taken.Count > 0 && offset > text.Length;

    /// <summary>The place of a syntax node.</summary>
    public SourceSpan Of(MarkdownObject node) => Of(node.Span);

    /// <summary>The place of Markdig's span, whose end is the last character.</summary>
    public SourceSpan Of(Markdig.Syntax.SourceSpan span) => Of(span.Start, span.End + 1);

    /// <summary>The place from one offset up to another.</summary>
    public SourceSpan Of(int start, int end)
    {
        if (IsTaken(start) && Taken(start) is var (first, spans))
            return spans.Of(start - first, end - first);
        var (line, column) = lines.PositionOf(start);
        var (endLine, endColumn) = lines.PositionOf(Math.Max(start, end));
        return new(file, line, column, endLine, endColumn);
    }

    /// <summary>Where the address of a link is written: where Markdig says, or else, as with a card or a button, the
    /// first such letters in what the link was made of.</summary>
    public SourceSpan OfAddress(LinkInline link)
    {
        if (!link.UrlSpan.IsEmpty && link.UrlSpan.Start > 0)
            return Of(link.UrlSpan);
        return link.Url is { Length: > 0 } address && Find(address, link.Span) is { } start
            ? Of(start, start + address.Length)
            : Of(link);
    }

    /// <summary>Where some letters stand first within a span; null where they do not.</summary>
    public int? Find(string words, Markdig.Syntax.SourceSpan span)
    {
        if (IsTaken(span.Start) && Taken(span.Start) is var (first, spans))
            return spans.Find(words, new(span.Start - first, span.End - first)) + first;
        var last = Math.Min(span.End + 1, text.Length);
        return
            span.Start < last
            && text.IndexOf(words, span.Start, last - span.Start, StringComparison.Ordinal) is >= 0 and var found
            ? found
            : null;
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

    private (int Start, SyntaxSpan Spans) Taken(int offset)
    {
        var found = starts.BinarySearch(offset);
        var index = found < 0 ? ~found - 1 : found;
        return (starts[index], taken[index]);
    }
}
