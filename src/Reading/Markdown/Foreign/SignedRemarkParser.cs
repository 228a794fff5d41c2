using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Remarks of docsify, which are a paragraph behind a sign: <c>!> Mind the tide</c>, <c>?> Sail
/// early</c>.</summary>
internal sealed class SignedRemarkParser : BlockParser
{
    public SignedRemarkParser() => OpeningCharacters = ['!', '?'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || line is not [_, '>', ' ' or '\t', ..] || line[3..].IsWhiteSpace())
            return BlockState.None;
        processor.NewBlocks.Push(
            new CustomContainer(this)
            {
                Info = line[0] == '!' ? "warning" : "tip",
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
            }
        );
        processor.GoToColumn(processor.Column + 2);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Break;
        block.Span.End = processor.Line.End;
        return BlockState.Continue;
    }
}
