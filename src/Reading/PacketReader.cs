using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading;

/// <summary>Reads a promotion packet: any Markdown, whether it was exported by the packet page or written by
/// hand.</summary>
internal sealed class PacketReader
{
    private readonly SyntaxSpan spans;
    private readonly RubricLinkReader links;

    private PacketReader(SourceFile file, Handbook handbook)
    {
        spans = new(file.Path, file.Text);
        links = new(handbook, spans);
    }

    /// <summary>Reads a file anywhere on the machine; null when it cannot be read, which is reported.</summary>
    public static Packet? Read(string path, Handbook handbook, DiagnosticBag bag)
    {
        var (folder, name) = DiskFolder.Holding(path);
        if (
            SourceFileReader.Read(folder, name, bag) is not { } file
            || MarkdownSyntax.Parse(file, bag) is not { } syntax
        )
            return null;
        return new PacketReader(file, handbook).Read(syntax);
    }

    private Packet Read(MarkdownDocument syntax)
    {
        var sections = new List<List<Block>> { new() };
        foreach (var block in syntax)
        {
            if (block is HeadingBlock)
                sections.Add([]);
            sections[^1].Add(block);
        }

        return new(Target(syntax), [.. sections.Where(section => section.Count > 0).Select(ReadSection)]);
    }

    private RubricLink? Target(MarkdownDocument syntax) =>
        syntax
            .OfType<ParagraphBlock>()
            .Where(paragraph =>
                PlainText.Of(paragraph.Inline).StartsWith("Target:", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(links.In)
            .FirstOrDefault();

    private PacketSection ReadSection(List<Block> blocks)
    {
        var all = blocks
            .SelectMany(block => Leaves(block).SelectMany(leaf => leaf.Inline?.Descendants<LinkInline>() ?? []))
            .ToArray();
        var rubric = blocks.SelectMany(Leaves).SelectMany(links.In).ToImmutableArray();
        return new(
            rubric,
            [.. blocks.OfType<QuoteBlock>().Select(ReadQuote).OfType<PacketQuote>()],
            all.Any(link => !links.IsRubric(link))
        );
    }

    // The paragraph that holds the link says where the quote is from; what stands before it is the quote.
    private PacketQuote? ReadQuote(QuoteBlock quote)
    {
        var paragraphs = quote.OfType<ParagraphBlock>().ToArray();
        var source = Array.FindLastIndex(paragraphs, paragraph => links.In(paragraph).Any());
        if (source < 1)
            return null;
        var text = string.Join(' ', paragraphs[..source].Select(PlainText.Of));
        return new(new(text, spans.Of(paragraphs[0])), links.In(paragraphs[source]).First());
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block switch
        {
            LeafBlock leaf => [leaf],
            ContainerBlock container => container.SelectMany(Leaves),
            _ => [],
        };
}
