using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Blocks of Python's Markdown between lines of slashes: <c>/// note | Title</c>. One within another has more
/// slashes, and each is closed by as many as opened it.</summary>
internal sealed partial class SlashParser : BlockParser
{
    public SlashParser() => OpeningCharacters = ['/'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Opening().Match(processor.Line.ToString()) is not { Success: true } opening)
            return BlockState.None;
        processor.NewBlocks.Push(
            new SlashContainer(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
                Info = opening.Groups["name"].Value,
                Arguments = opening.Groups["title"].Value.Trim(),
                FencedChar = '/',
                OpeningFencedCharCount = opening.Groups["mark"].Length,
            }
        );
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (SlashContainer)block;
        block.Span.End = processor.Line.End;
        var line = processor.Line.AsSpan().TrimEnd();
        if (
            processor.IsCodeIndent
            || line.Length != container.OpeningFencedCharCount
            || line.IndexOfAnyExcept('/') >= 0
        )
        {
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        container.ClosingFencedCharCount = line.Length;
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^(?<mark>/{3,})[ ]+(?<name>[a-z][a-z-]*)[ ]*(?:\|(?<title>[^\r\n]*))?$")]
    private static partial Regex Opening();
}

/// <summary>A block between lines of slashes.</summary>
internal sealed class SlashContainer(BlockParser parser) : CustomContainer(parser)
{
    // Captions and the like: what stands in them is all that readers need.
    private static readonly string[] Frames =
    [
        "caption",
        "figure-caption",
        "table-caption",
        "attrs",
        "html",
        "definition",
    ];

    /// <summary>Whether the block says only how its content looks.</summary>
    public bool IsFrame => Frames.Contains(Info, StringComparer.Ordinal);
}
