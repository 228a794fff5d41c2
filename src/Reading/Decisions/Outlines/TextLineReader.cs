using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Lintel.Reading.Markdown;
using Lintel.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>From Markdig's inlines to lines of text: markup, comments and struck-out words are left behind.</summary>
internal sealed class TextLineReader
{
    // Stands in front of an item that could have been ticked and was not.
    internal const string Unticked = "☐";

    private const int MostKept = 1 << 16;

    // A record has a hundred paragraphs, and each thread reads them one after the other.
    [ThreadStatic]
    private static TextLineReader? kept;

    private readonly ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly ImmutableArray<LineLink>.Builder links = ImmutableArray.CreateBuilder<LineLink>();
    private readonly ImmutableArray<LineMark>.Builder marks = ImmutableArray.CreateBuilder<LineMark>();
    private int bold;
    private int code;
    private bool struck;
    private SyntaxSpan places = null!;

    private TextLineReader() { }

    /// <summary>The lines of a paragraph, heading or cell that say something.</summary>
    public static ImmutableArray<TextLine> Read(ContainerInline? inlines, SyntaxSpan places)
    {
        var reader = kept ?? new();
        kept = null;
        (reader.places, reader.struck) = (places, false);
        if (inlines is not null)
            reader.VisitChildren(inlines, isBold: false);
        reader.EndLine();
        ImmutableArray<TextLine> read = [.. reader.lines];
        reader.lines.Clear();
        if (reader.offsets.Capacity <= MostKept)
            kept = reader;
        return read;
    }

    /// <summary>Whether a line is an item that could have been ticked and was not.</summary>
    public static bool IsUnticked(string line) => line.StartsWith(Unticked, StringComparison.Ordinal);

    private void VisitChildren(ContainerInline container, bool isBold)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            Visit(child, isBold);
    }

    private void Visit(Inline inline, bool isBold)
    {
        switch (inline)
        {
            case LineBreakInline:
                EndLine();
                break;
            case LiteralInline literal:
                var words = literal.Content.ToString();
                Append(words, StartOf(literal, words), isBold);
                break;
            case CodeInline code:
                this.code += text.Length == 0 ? code.Content.Length : 0;
                Mark(() => Append(code.Content, code.Span.Start + code.DelimiterCount, isBold), isCode: true);
                break;
            case MathInline formula:
                Append(formula.Content.ToString(), formula.Span.Start + formula.DelimiterCount, isBold);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), entity.Span.Start, isBold);
                break;
            case AutolinkInline link:
                AddLink(link.Url, () => Append(link.Url, link.Span.Start + 1, isBold));
                break;
            case HtmlInline html:
                VisitTag(html.Tag, html.Span.Start, isBold);
                break;
            case TaskList { Checked: false } box:
                Append(Unticked, box.Span.Start, isBold);
                break;
            case EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 } gone:
                Strike(gone, isBold);
                break;
            case EmphasisInline emphasis:
                Mark(() => VisitChildren(emphasis, isBold || emphasis.DelimiterCount > 1));
                break;
            case LinkInline link:
                AddLink(link.Url ?? "", () => VisitLink(link, isBold));
                break;
            case ContainerInline container:
                VisitChildren(container, isBold);
                break;
        }
    }

    // The blanks around the words of a cell are cut off by Markdig, and its place is that with them.
    private int StartOf(LiteralInline literal, string words)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        return words.Length > 0 && !char.IsWhiteSpace(words[0]) ? places.SkipBlanks(start) : start;
    }

    // A picture is content, whether it has a caption or not.
    private void VisitLink(LinkInline link, bool isBold)
    {
        if (link is { IsImage: true, FirstChild: null })
            Append(HtmlText.Picture, link.Span.Start, isBold);
        else
            VisitChildren(link, isBold);
    }

    private void VisitTag(string tag, int offset, bool isBold)
    {
        foreach (var (caption, address) in HtmlText.Pictures(tag))
            AddLink(address, () => Append(caption, offset, isBold));
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            EndLine();
        else if (tag.ToLowerInvariant() is "<del>" or "<s>" or "<strike>")
            struck = true;
        else if (tag.ToLowerInvariant() is "</del>" or "</s>" or "</strike>")
            struck = false;
    }

    private void Strike(ContainerInline container, bool isBold)
    {
        var before = struck;
        struck = true;
        VisitChildren(container, isBold);
        struck = before;
    }

    // Of marks within one another, the outer one counts.
    private void Mark(Action visit, bool isCode = false)
    {
        var (start, count) = (text.Length, marks.Count);
        visit();
        if (text.Length <= start)
            return;
        while (marks.Count > count)
            marks.RemoveAt(count);
        marks.Add(new(start, text.Length, isCode));
    }

    private void AddLink(string url, Action visit)
    {
        var start = text.Length;
        visit();
        if (text.Length > start)
            links.Add(new(start, text.Length, url));
    }

    private void Append(string value, int offset, bool isBold)
    {
        if (struck)
            return;
        var wasBold = bold == text.Length;
        if (ComposedLetters.MayCompose(value))
            Compose(value, offset);
        else
        {
            text.Append(value);
            var count = offsets.Count;
            CollectionsMarshal.SetCount(offsets, count + value.Length);
            var added = CollectionsMarshal.AsSpan(offsets)[count..];
            for (var index = 0; index < added.Length; index++)
                added[index] = offset + index;
        }

        if (isBold && wasBold)
            bold = text.Length;
    }

    private void Compose(string value, int offset)
    {
        for (var index = 0; index < value.Length; index++)
            if (text.Length > 0 && ComposedLetters.Compose(text[^1], value[index]) is { } letter)
                text[^1] = letter;
            else
            {
                text.Append(value[index]);
                offsets.Add(offset + index);
            }
    }

    private void EndLine()
    {
        var line = new TextLine(text.ToString(), [.. offsets], links.ToImmutable(), bold, places)
        {
            CodeLength = code,
            Marks = marks.ToImmutable(),
        }.From(0);
        if (!line.IsEmpty)
            lines.Add(line);
        text.Clear();
        offsets.Clear();
        links.Clear();
        marks.Clear();
        bold = 0;
        code = 0;
    }
}
