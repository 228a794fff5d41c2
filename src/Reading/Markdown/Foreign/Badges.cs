using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary><c>&lt;Badge text="since 2" /&gt;</c> of VitePress and Starlight among the words of a line.</summary>
internal static class Badges
{
    /// <summary>Whether a text may hold one.</summary>
    public static bool IsIn(string text) => text.Contains("<Badge", StringComparison.Ordinal);

    /// <summary>Puts the words in the place of the tags; in a heading, whose anchor they are no part of,
    /// nothing.</summary>
    public static void Read(MarkdownDocument syntax)
    {
        foreach (var leaf in syntax.All<LeafBlock>())
        foreach (var tag in leaf.Inline?.All<HtmlInline>() ?? [])
            if (
                ComponentTag.Parse(tag.Tag) is { Name: "Badge", IsWhole: true } badge
                && badge.Find("text") is { } words
            )
                tag.ReplaceBy(
                    new ReadInline(leaf is HeadingBlock ? "" : words)
                    {
                        Span = tag.Span,
                        Line = tag.Line,
                        Column = tag.Column,
                    }
                );
    }
}
