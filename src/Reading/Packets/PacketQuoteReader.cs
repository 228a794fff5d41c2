using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Text.Formats;
using Markdig.Syntax;

namespace Lintel.Reading.Packets;

/// <summary>Finds what a packet quotes, and the link that says where each quote is from: within it, below or above
/// it.</summary>
internal sealed class PacketQuoteReader(RubricLinkReader links, SyntaxSpan spans)
{
    /// <summary>The quotes among blocks that follow each other, and in what these hold.</summary>
    public IEnumerable<PacketQuote> Read(IReadOnlyList<Block> blocks)
    {
        RubricLink? used = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is QuoteBlock quote)
            {
                var lines = OwnLines(quote).ToArray();
                var within = Within(lines).ToArray();
                foreach (var found in within)
                    yield return found;
                if (within.Length == 0 && Beside(lines, blocks, i, used) is { } beside)
                {
                    used = beside.Source;
                    yield return beside;
                }
            }

            if (block is ContainerBlock container)
                foreach (var found in Read([.. container]))
                    yield return found;
            else if (block is ParagraphBlock { Parent: not QuoteBlock } paragraph)
                foreach (var line in PacketLine.In(paragraph, links))
                    if (line.Said is { } said && QuotationMarks.Inside(said) is not null)
                        yield return new(new(said, spans.Of(paragraph)), line.Link!);
        }
    }

    // A line with a source closes what is quoted before it; one that opens the quote speaks of what follows.
    private IEnumerable<PacketQuote> Within(PacketLine[] lines)
    {
        var open = new List<PacketLine>();
        RubricLink? above = null;
        var last = Array.FindLastIndex(lines, line => line.Link is not null);
        var hasSource = lines.Any(line => line.IsSource || line.Said is not null);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var closes = line.IsSource || line.Said is not null || (!hasSource && i == last && line.IsFirst);
            if (!closes)
            {
                open.Add(line);
                continue;
            }

            if (Quote(open, line.Said, line.Said is null ? above ?? line.Link! : line.Link!, line) is { } quote)
                yield return quote;
            above = line.Said is null && (above is not null || open.Count == 0) ? line.Link : null;
            open.Clear();
        }

        if (above is not null && Quote(open, null, above, null) is { } rest)
            yield return rest;
    }

    private PacketQuote? Beside(PacketLine[] lines, IReadOnlyList<Block> blocks, int at, RubricLink? used)
    {
        if (lines.Length == 0 || lines.Any(line => line.Link is not null) || lines[^1].IsSignature)
            return null;
        var source =
            at + 1 < blocks.Count && LinesOf(blocks[at + 1]).FirstOrDefault() is { IsSource: true } below ? below
            : at > 0
            && LinesOf(blocks[at - 1]).LastOrDefault() is { IsSource: true } above
            && above.Link != used
            && IsCell(above.Link!)
                ? above
            : null;
        return source is null ? null : Quote([.. lines], null, source.Link!, null);
    }

    // A level is what a packet aims at, and its link no source by itself.
    private static bool IsCell(RubricLink link) =>
        link.Link.Fragment is not null || link.Link.Route.Path.Count('/') > 4;

    private PacketQuote? Quote(List<PacketLine> lines, string? said, RubricLink source, PacketLine? closing)
    {
        var text = string.Join(' ', lines.Select(line => line.Text).Append(said).Where(part => part?.Length > 0));
        return text.Length > 0 ? new(new(text, spans.Of((lines.Count > 0 ? lines[0] : closing!).Block)), source) : null;
    }

    private IEnumerable<PacketLine> LinesOf(Block block) =>
        block is ParagraphBlock or HeadingBlock ? PacketLine.In((LeafBlock)block, links) : [];

    // What is quoted within a quote is a quote of its own.
    private IEnumerable<PacketLine> OwnLines(ContainerBlock container) =>
        container.SelectMany(block =>
            block switch
            {
                QuoteBlock => [],
                LeafBlock leaf => PacketLine.In(leaf, links),
                ContainerBlock inner => OwnLines(inner),
                _ => [],
            }
        );
}
