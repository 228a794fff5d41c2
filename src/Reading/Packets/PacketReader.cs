using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Markdig.Syntax;

namespace Lintel.Reading.Packets;

/// <summary>Reads a promotion packet: any Markdown, whether it was exported by the packet page or written by
/// hand.</summary>
internal sealed class PacketReader
{
    private readonly RubricLinkReader links;
    private readonly PacketQuoteReader quotes;

    private PacketReader(SourceFile file, Handbook handbook)
    {
        var spans = new SyntaxSpan(file.Path, file.Text);
        links = new(handbook, spans);
        quotes = new(links, spans);
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

    private Packet Read(MarkdownDocument syntax) => new(Target(syntax), [.. Sections(syntax).Select(ReadSection)]);

    private RubricLink? Target(MarkdownDocument syntax) =>
        syntax
            .Descendants<ParagraphBlock>()
            .Where(paragraph =>
                PlainText.Of(paragraph.Inline).StartsWith("Target:", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(links.In)
            .FirstOrDefault();

    // From heading to heading. What stands under a heading of a lower rank and links to no rubric belongs to the
    // section above it, as `### Evidence` does; a heading alone takes in the first one below it that does link.
    private List<List<Block>> Sections(MarkdownDocument syntax)
    {
        var sections = new List<List<Block>>();
        var rank = 0;
        List<Block>[] parts = [.. Parts(syntax)];
        for (var i = 0; i < parts.Length; i++)
        {
            var level = (parts[i][0] as HeadingBlock)?.Level ?? 0;
            var isBelow = sections.Count > 0 && level > rank;
            var named = IsBare(parts[i]) && i + 1 < parts.Length ? parts[i + 1] : parts[i];
            if (isBelow && (IsBare(sections[^1]) || !LinksToRubric(named)))
            {
                sections[^1].AddRange(parts[i]);
                continue;
            }

            sections.Add(parts[i]);
            rank = level;
        }

        return sections;

        bool LinksToRubric(List<Block> part) => part.SelectMany(Leaves).SelectMany(links.In).Any();
    }

    private static bool IsBare(List<Block> part) => part.All(block => block is HeadingBlock);

    private static IEnumerable<List<Block>> Parts(MarkdownDocument syntax)
    {
        var part = new List<Block>();
        foreach (var block in syntax)
        {
            if (block is HeadingBlock && part.Count > 0)
            {
                yield return part;
                part = [];
            }

            part.Add(block);
        }

        if (part.Count > 0)
            yield return part;
    }

    private PacketSection ReadSection(List<Block> blocks)
    {
        var leaves = blocks.SelectMany(Leaves).ToArray();
        return new([.. leaves.SelectMany(links.In)], [.. quotes.Read(blocks)], leaves.Any(links.LeadsElsewhere));
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block switch
        {
            LeafBlock leaf => [leaf],
            ContainerBlock container => container.SelectMany(Leaves),
            _ => [],
        };
}
