using Lintel.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Measures how deep a parsed file nests, and of how many parts it is. Whoever reads or writes the tree afterwards goes
/// down it call by call, and an overflown stack cannot be caught; each part takes a kilobyte or two on its way to a
/// page.
/// </summary>
internal static class TreeMeter
{
    /// <summary>
    /// The first node that lies too deep or is one too many; null where there is none.
    /// </summary>
    public static Excess? Find(MarkdownDocument syntax, string path)
    {
        var (blocks, inlines, spelt) = (0, 0, 0L);
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((syntax, 0));
        while (open.TryPop(out var next))
        {
            var (node, depth) = next;
            if (depth > Limits.TreeDepth)
                return new(SourceRules.TooDeep, node.Span.Start, path);
            if (node is Block { Parent: not TableCell } and not TableCell && ++blocks > Limits.Blocks)
                return new(SourceRules.TooMuch, node.Span.Start, "headings, paragraphs and items");
            if (node is Inline && ++inlines > Limits.Inlines)
                return new(SourceRules.TooMuch, node.Span.Start, "links, marks and line ends");
            // Each use is written with all that it stands for.
            if (node is AbbreviationInline word && (spelt += word.Abbreviation.Text.Length) > Limits.Spelt)
                return new(SourceRules.TooMuch, node.Span.Start, "letters of abbreviations spelt out");
            if (node is ContainerBlock container)
                for (var index = container.Count - 1; index >= 0; index--)
                    open.Push((container[index], depth + 1));
            else if (node is LeafBlock { Inline: { } content })
                open.Push((content, depth));
            else if (node is ContainerInline parent)
                for (var child = parent.LastChild; child is not null; child = child.PreviousSibling)
                    open.Push((child, depth + 1));
        }

        return null;
    }
}
