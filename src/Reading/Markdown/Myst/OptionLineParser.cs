using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>Options in the first lines between colons: <c>:class: tip</c> below <c>:::{note}</c>.</summary>
internal sealed partial class OptionLineParser : BlockParser
{
    public OptionLineParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (
            processor.CurrentContainer is not CustomContainer { Info: ['{', ..] } box
            || box.Any(child => child is not OptionBlock)
            || Option().Match(processor.Line.ToString()) is not { Success: true } option
        )
            return BlockState.None;
        processor.NewBlocks.Push(
            new OptionBlock(this)
            {
                Name = option.Groups["name"].Value,
                Value = option.Groups["value"].Value.Trim(),
                Span = new(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^:(?<name>[A-Za-z][\w-]*):(?:[ \t](?<value>[^\r\n]*))?$")]
    private static partial Regex Option();
}

/// <summary>An option of a directive between colons.</summary>
internal sealed class OptionBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it says.</summary>
    public required string Value { get; init; }
}
