using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Raw HTML, as Markdown reads it, but for fenced code right below a tag of <c>&lt;details&gt;</c>: nobody
/// means its fences as text, and with a blank line in the code they would open another block.</summary>
internal sealed class DetailsParser : HtmlBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is HtmlBlock { Type: HtmlBlockType.InterruptingBlock, Lines.Count: > 0 } html
        && !processor.IsCodeIndent
        && IsFence(processor.Line.AsSpan())
        && html.Lines.Lines[0].Slice.AsSpan().TrimStart().StartsWith("<details", StringComparison.OrdinalIgnoreCase)
            ? BlockState.None
            : base.TryContinue(processor, block);

    private static bool IsFence(ReadOnlySpan<char> line) => line.StartsWith("```") || line.StartsWith("~~~");
}
