using System.Collections.Immutable;
using Lintel.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>Takes the title out of a file and makes the headings below it fit a page that has one level one
/// heading.</summary>
internal static class HeadingReader
{
    /// <summary>Reads the headings; the title is removed from the tree, for the page shows it itself.</summary>
    public static (Heading? Title, ImmutableArray<Heading> Headings) Read(MarkdownDocument syntax, SyntaxSpan spans)
    {
        var blocks = syntax.All<HeadingBlock>();
        var titleBlock = blocks.Count > 0 && blocks[0] is { Level: 1, Parent: MarkdownDocument } first ? first : null;
        var title = titleBlock is null ? null : Heading(titleBlock, spans);
        if (titleBlock is not null)
            syntax.Remove(titleBlock);

        var rest = blocks.Where(block => block != titleBlock).ToArray();
        if (rest.Any(block => block.Level == 1))
            foreach (var block in rest)
                block.Level = Math.Min(6, block.Level + 1);
        // A heading without words is taken out, too, and names nothing.
        return (title is { Text: "" } ? null : title, [.. rest.Select(block => Heading(block, spans))]);
    }

    /// <summary>The words of the first heading at the top level; null when there is none.</summary>
    public static string? FirstTitle(MarkdownDocument syntax) =>
        syntax.Descendants<HeadingBlock>().FirstOrDefault(block => block.Level == 1) is { } block
            ? PlainText.Of(block.Inline).Trim()
            : null;

    private static Heading Heading(HeadingBlock block, SyntaxSpan spans) =>
        new(block.Level, PlainText.Of(block.Inline), block.TryGetAttributes()?.Id ?? "", spans.Of(block));
}
