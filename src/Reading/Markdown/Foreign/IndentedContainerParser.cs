using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// Containers as MkDocs writes them, whose content is indented by four: <c>!!! note "Title"</c>, <c>??? tip</c>, which
/// opens when asked, and <c>=== "Tab"</c>.
/// </summary>
internal sealed partial class IndentedContainerParser : BlockParser
{
    private const int ContentIndent = 4;

    public IndentedContainerParser() => OpeningCharacters = ['!', '?', '='];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Opening().Match(processor.Line.ToString()) is not { Success: true } opening)
            return BlockState.None;
        var container = new IndentedContainer(this)
        {
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
            Arguments = opening.Groups["title"].Value,
        };
        var kind = opening.Groups["kind"].Value;
        (container.Info, container.IsTab) = opening.Groups["mark"].Value switch
        {
            ['=', ..] => ("tab", true),
            ['?', ..] => ("details", false),
            _ => (kind, false),
        };
        if (container.Info == "details")
        {
            container.GetAttributes().AddClass(kind);
            if (opening.Groups["mark"].Value.EndsWith('+'))
                container.GetAttributes().AddProperty("open", "");
            if (container.Arguments.Length == 0)
                container.Arguments = char.ToUpperInvariant(kind[0]) + kind[1..];
        }

        processor.NewBlocks.Push(container);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Indent < ContentIndent)
        {
            // A paragraph inside would go on with this line otherwise.
            processor.Close(block);
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + ContentIndent);
        block.Span.End = processor.Line.End;
        return BlockState.Continue;
    }

    [GeneratedRegex(
        """
            ^(?:(?<mark>!!!|\?\?\?\+?)\s+(?<kind>[A-Za-z][\w-]*)(?:\s+[\w-]+)*(?:\s+"(?<title>.*)")?
            |(?<mark>===)[!+]?\s+(?:"(?<title>[^"]+)"|'(?<title>[^']+)'))\s*$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();
}

/// <summary>A container whose content is indented.</summary>
internal sealed class IndentedContainer(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>Whether it is one of several panels that follow one another.</summary>
    public bool IsTab { get; set; }
}
