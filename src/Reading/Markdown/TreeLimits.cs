using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>How deep a parsed file nests. Whoever reads or writes the tree afterwards goes down it call by call, and an overflown stack cannot be caught.</summary>
internal static class TreeLimits
{
    /// <summary>Deepest nesting of blocks and inlines together that is read.</summary>
    public const int MaximumDepth = 100;

    /// <summary>The first node that lies too deep; null where none does.</summary>
    public static MarkdownObject? FirstTooDeep(MarkdownDocument syntax)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((syntax, 0));
        while (open.TryPop(out var next))
        {
            var (node, depth) = next;
            if (depth > MaximumDepth) return node;
            if (node is ContainerBlock blocks)
                for (var index = blocks.Count - 1; index >= 0; index--) open.Push((blocks[index], depth + 1));
            else if (node is LeafBlock { Inline: { } inlines }) open.Push((inlines, depth));
            else if (node is ContainerInline container)
                for (var child = container.LastChild; child is not null; child = child.PreviousSibling) open.Push((child, depth + 1));
        }

        return null;
    }
}
