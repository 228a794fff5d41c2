using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>The nodes of a parsed text. A page is gone through some thirty times, and Markdig's own way asks for memory
/// at every node.</summary>
internal static class SyntaxNodes
{
    /// <summary>The nodes of a kind below another one, in the order of the text, as they are at the time; the tree may
    /// be changed meanwhile. It must have been measured by <see cref="TreeMeter"/>.</summary>
    public static List<T> All<T>(this MarkdownObject root)
        where T : MarkdownObject
    {
        var found = new List<T>();
        switch (root)
        {
            case ContainerBlock blocks:
                Add(found, blocks, hasInlines: !typeof(T).IsAssignableTo(typeof(Block)));
                break;
            case LeafBlock { Inline: { } inlines }:
                Add(found, inlines);
                break;
            case ContainerInline inlines:
                Add(found, inlines);
                break;
        }

        return found;
    }

    private static void Add<T>(List<T> found, ContainerBlock container, bool hasInlines)
        where T : MarkdownObject
    {
        for (var index = 0; index < container.Count; index++)
        {
            var block = container[index];
            if (block is T node)
                found.Add(node);
            if (block is ContainerBlock inner)
                Add(found, inner, hasInlines);
            else if (hasInlines && block is LeafBlock { Inline: { } inlines })
                Add(found, inlines);
        }
    }

    private static void Add<T>(List<T> found, ContainerInline container)
        where T : MarkdownObject
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is T node)
                found.Add(node);
            if (inline is ContainerInline inner)
                Add(found, inner);
        }
    }
}
