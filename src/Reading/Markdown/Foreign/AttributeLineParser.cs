using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Attributes of kramdown on a line of their own, which is part of no paragraph and no table:
/// <c>{: .warning }</c>, <c>{:toc}</c>.</summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) != ':')
            return BlockState.None;
        var line = processor.Line.ToString();
        if (!AttributeListParser.IsLine(line))
            return BlockState.None;
        processor.NewBlocks.Push(
            new AttributeLineBlock(this, line)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }
}

/// <summary>Attributes of the block before or after.</summary>
/// <param name="parser">What found them.</param>
/// <param name="text">As written, with the braces.</param>
internal sealed class AttributeLineBlock(BlockParser parser, string text) : LeafBlock(parser)
{
    /// <summary>As written, with the braces.</summary>
    public string Text => text;

    /// <summary>Whether it asks for a table of contents in place of the list above it.</summary>
    public bool IsTableOfContents =>
        string.Equals(Text.Trim('{', '}', ':', ' '), "toc", StringComparison.OrdinalIgnoreCase);
}
