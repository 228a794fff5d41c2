using Lintel.Reading.Markdown.Foreign;
using Markdig.Extensions.Emoji;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Faults;

/// <summary>What of a block is nothing but text to Markdown, each letter at its place.</summary>
internal static class LiteralText
{
    /// <summary>As long as the block's source; what is no text is <c>\0</c>.</summary>
    public static string Of(LeafBlock leaf, string source)
    {
        var start = Math.Clamp(leaf.Span.Start, 0, source.Length);
        var length = Math.Max(0, Math.Min(leaf.Span.End + 1, source.Length) - start);
        return string.Create(
            length,
            (leaf, source, start),
            static (text, block) => Fill(text, block.leaf, block.source, block.start)
        );
    }

    private static void Fill(Span<char> text, LeafBlock leaf, string source, int start)
    {
        source.AsSpan(start, text.Length).CopyTo(text);
        foreach (var inline in leaf.Inline!.All<MarkdownObject>())
        {
            if (inline is LineBreakInline or ContainerInline and not LinkInline)
                continue;
            var from = Math.Clamp(inline.Span.Start - start, 0, text.Length);
            var to = Math.Clamp(inline.Span.End + 1 - start, from, text.Length);
            if (inline is not LiteralInline literal || inline is EmojiInline or ReadInline || literal.Content.IsEmpty)
                text[from..to].Clear();
            // A letter behind a backslash is no mark.
            else if (literal.IsFirstCharacterEscaped)
                text.Slice(from, Math.Min(2, to - from)).Clear();
            else
                source.AsSpan(start + from, to - from).CopyTo(text[from..]);
        }
    }
}
