using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Raw HTML, as Markdown reads it, but for fenced code right below a tag: nobody means its fences as text, and
/// with a blank line in the code they would open another block.</summary>
internal sealed class FenceInHtmlParser : HtmlBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block
            is HtmlBlock
            {
                Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock,
                Lines.Count: > 0
            }
        && !processor.IsCodeIndent
        && IsFence(processor.Line.AsSpan())
            ? BlockState.None
            : base.TryContinue(processor, block);

    private static bool IsFence(ReadOnlySpan<char> line) => line.StartsWith("```") || line.StartsWith("~~~");
}
