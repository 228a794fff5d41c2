using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Faults;

/// <summary>Raw HTML that is not published, with what it holds, and that a reader would miss: a film, a frame, a
/// program.</summary>
internal static class LeftOutMarkup
{
    /// <summary>Each place, with the name of the element.</summary>
    public static ImmutableArray<Located<string>> Find(MarkdownDocument syntax, HtmlPolicy html, SyntaxSpan spans)
    {
        if (html != HtmlPolicy.Sanitize)
            return [];
        var scanner = new TagScanner();
        return
        [
            .. Pieces(syntax)
                .SelectMany(piece => scanner.Read(piece.Html).Select(tag => (tag, piece.Start)))
                .Where(found => !found.tag.IsEnd && MarkupNames.Missed.Contains(found.tag.Name))
                .Select(found => new Located<string>(
                    found.tag.Name,
                    spans.Of(found.Start + found.tag.Start, found.Start + found.tag.End)
                )),
        ];
    }

    private static IEnumerable<(string Html, int Start)> Pieces(MarkdownDocument syntax)
    {
        foreach (var node in syntax.All<MarkdownObject>())
            if (node is HtmlInline inline)
                yield return (inline.Tag, inline.Span.Start);
            else if (node is HtmlBlock block)
                for (var i = 0; i < block.Lines.Count; i++)
                    yield return (block.Lines.Lines[i].Slice.ToString(), block.Lines.Lines[i].Position);
    }
}
