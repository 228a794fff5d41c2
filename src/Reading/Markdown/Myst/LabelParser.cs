using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>The line <c>(name)=</c>.</summary>
internal sealed partial class LabelParser : BlockParser
{
    public LabelParser() => OpeningCharacters = ['('];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Label().Match(processor.Line.ToString()) is not { Success: true } label)
            return BlockState.None;
        processor.NewBlocks.Push(
            new LabelBlock(this, label.Groups["name"].Value) { Span = new(processor.Start, processor.Line.End) }
        );
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^\((?<name>[\w.:/-]+)\)=[ \t]*$")]
    private static partial Regex Label();
}

/// <summary>A name for the block below.</summary>
internal sealed class LabelBlock(BlockParser parser, string name) : LeafBlock(parser)
{
    /// <summary>The name.</summary>
    public string Name => name;
}
