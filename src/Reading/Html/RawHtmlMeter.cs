using Lintel.Diagnostics;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Html;

/// <summary>
/// Measures raw HTML that whoever parses it would pay for: nested without end, full of elements that are never closed
/// and so come back in every paragraph, or with attributes without end.
/// </summary>
internal sealed class RawHtmlMeter
{
    private readonly string path;
    private readonly TagScanner scanner = new();
    private readonly OpenElements elements = new();
    private int returned;
    private Excess? found;

    private RawHtmlMeter(string path) => this.path = path;

    /// <summary>
    /// The first excess of a parsed file, whose tree is known not to be deep; null where there is none.
    /// </summary>
    public static Excess? Find(MarkdownDocument syntax, string path)
    {
        var meter = new RawHtmlMeter(path);
        meter.Visit(syntax);
        return meter.found;
    }

    private void Visit(Block block)
    {
        if (found is not null)
            return;
        switch (block)
        {
            case HtmlBlock html:
                Read(html);
                break;
            case LeafBlock { Inline: { } inlines } leaf:
                Return(leaf.Span.Start);
                var before = elements.Count;
                foreach (var inline in inlines.All<HtmlInline>())
                    Read(inline.Tag, _ => inline.Span.Start);
                elements.EndParagraph(before);
                break;
            case ContainerBlock container:
                var count = elements.Count;
                foreach (var child in container)
                    Visit(child);
                elements.EndItem(count);
                break;
        }
    }

    private void Read(HtmlBlock block)
    {
        var starts = new List<(int Index, int Offset)>();
        var index = 0;
        for (var number = 0; number < block.Lines.Count; number++)
        {
            starts.Add((index, block.Lines.Lines[number].Position));
            index += block.Lines.Lines[number].Slice.Length + 1;
        }

        var line = 0;
        Read(
            block.Lines.ToString(),
            at =>
            {
                while (line + 1 < starts.Count && starts[line + 1].Index <= at)
                    line++;
                return starts[line].Offset + at - starts[line].Index;
            }
        );
    }

    private void Read(string html, Func<int, int> offset)
    {
        if (found is not null)
            return;
        foreach (var tag in scanner.Read(html))
        {
            elements.Take(tag, html[tag.Start..tag.End]);
            scanner.IsForeign = elements.IsForeign;
            if (elements.Depth > Limits.HtmlDepth)
                found = new(SourceRules.TooDeep, offset(tag.Start), path);
            else if (tag.Attributes > Limits.HtmlAttributes)
                found = new(SourceRules.TooMuch, offset(tag.Start), "attributes in one tag");
            else
                Return(offset(tag.Start));
            if (found is not null)
                return;
        }
    }

    private void Return(int offset)
    {
        returned += elements.Returning;
        if (returned > Limits.HtmlReturning || elements.Unclosed > Limits.HtmlUnclosed)
            found ??= new(SourceRules.TooMuch, offset, "elements such as <b> that are never closed");
    }
}
