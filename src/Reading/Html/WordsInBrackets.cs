using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Html;

/// <summary>
/// Words in angle brackets that Markdown takes for tags: <c>List&lt;T&gt;</c>, <c>&lt;your name&gt;</c>. No element is
/// called so, and a browser would show nothing of them; they stay as text. A tag with attributes, or with another one
/// that closes it, is a part of another tool.
/// </summary>
internal static class WordsInBrackets
{
    private static readonly object UnknownKey = new();

    /// <summary>Makes text of them, in place.</summary>
    public static void Keep(MarkdownDocument syntax)
    {
        var unknown = new List<(string Name, int Start)>();
        foreach (var leaf in syntax.All<LeafBlock>().Where(leaf => leaf.Inline is not null).ToArray())
        {
            var tags = leaf.Inline!.All<HtmlInline>()
                .Select(inline => (Inline: inline, Tag: TagOf(inline.Tag)))
                .Where(found => found.Tag is { } tag && !MarkupNames.IsKnown(tag.Name))
                .ToArray();
            foreach (var (inline, tag) in tags)
                if (HoldsProgram(inline) || IsPart(inline.Tag, tag!.Value, tags.Select(other => other.Tag!.Value)))
                    unknown.Add(
                        ($"<{inline.Tag.AsSpan(1).TrimStart('/')[..tag!.Value.Name.Length]}>", inline.Span.Start)
                    );
                else
                    inline.ReplaceBy(
                        new LiteralInline(inline.Tag)
                        {
                            Span = inline.Span,
                            Line = inline.Line,
                            Column = inline.Column,
                        }
                    );
        }

        foreach (var block in syntax.All<HtmlBlock>())
            if (IsWord(block))
                Replace(block);
        syntax.SetData(UnknownKey, unknown);
    }

    /// <summary>The parts of other tools that stand in a line, and where.</summary>
    public static IEnumerable<(string Name, int Start)> UnknownIn(MarkdownDocument syntax) =>
        syntax.GetData(UnknownKey) as List<(string, int)> ?? [];

    // "<Scenarios>{`" of MDX, at the beginning of a paragraph.
    private static bool HoldsProgram(HtmlInline tag) =>
        tag is { PreviousSibling: null, NextSibling: LiteralInline next } && next.Content.CurrentChar == '{';

    private static bool IsPart(string html, Tag tag, IEnumerable<Tag> all) =>
        tag.IsSelfClosed || html.Contains('=') || all.Any(other => other.Name == tag.Name && other.IsEnd != tag.IsEnd);

    // A word on a line of its own.
    private static bool IsWord(HtmlBlock block) =>
        block is { Type: HtmlBlockType.NonInterruptingBlock, Lines.Count: 1 }
        && TagOf(block.Lines.ToString()) is { IsSelfClosed: false, Attributes: 0, IsEnd: false } tag
        && !MarkupNames.IsKnown(tag.Name)
        && block.Lines.ToString().Trim().Length == tag.End;

    private static void Replace(HtmlBlock block)
    {
        var inlines = new ContainerInline();
        inlines.AppendChild(new LiteralInline(block.Lines.ToString().Trim()) { Span = block.Span });
        var parent = block.Parent!;
        var at = parent.IndexOf(block);
        parent.RemoveAt(at);
        parent.Insert(
            at,
            new ParagraphBlock
            {
                Inline = inlines,
                Span = block.Span,
                Line = block.Line,
                Column = block.Column,
            }
        );
    }

    private static Tag? TagOf(string html) =>
        new TagScanner().Read(html).Select(tag => (Tag?)tag).FirstOrDefault() is { Start: 0 } tag ? tag : null;
}
