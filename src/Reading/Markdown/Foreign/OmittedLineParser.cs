using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Lines that only speak to another tool: imports and exports of MDX, and a mark where a
/// table of contents goes, which every page of Lintel has beside it.</summary>
internal sealed partial class OmittedLineParser : BlockParser
{
    public OmittedLineParser() => OpeningCharacters = ['i', 'e', '[', '{'];

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.ToString();
        if (!Whole().IsMatch(line))
        {
            var ending =
                OpenImport().IsMatch(line) ? Ending.From
                : Export().IsMatch(line) ? Ending.BlankLine
                : (Ending?)null;
            if (ending is null)
                return BlockState.None;
            processor.NewBlocks.Push(
                new OmittedBlock(this)
                {
                    Span = SpanOf(processor),
                    Ending = ending.Value,
                    End = ending is Ending.BlankLine ? EndOfExport(processor) ?? 0 : 0,
                }
            );
            return BlockState.ContinueDiscard;
        }

        processor.NewBlocks.Push(new OmittedBlock(this) { Span = SpanOf(processor) });
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var ending = ((OmittedBlock)block).Ending;
        if (processor.IsBlankLine && processor.Line.Start > ((OmittedBlock)block).End)
            return BlockState.Break;
        block.Span.End = processor.Line.End;
        return ending == Ending.From && processor.Line.ToString().Contains(" from ", StringComparison.Ordinal)
            ? BlockState.BreakDiscard
            : BlockState.ContinueDiscard;
    }

    private static SourceSpan SpanOf(BlockProcessor processor) => new(processor.Start, processor.Line.End);

    // The place of the bracket that closes the first one of an expression; null where none does, or the first line has
    // none.
    private static int? EndOfExport(BlockProcessor processor)
    {
        var (text, depth) = (processor.Line.Text, 0);
        var last = Math.Min(text.Length, processor.Line.Start + LongestExport);
        for (var at = processor.Line.Start; at < last; at++)
        {
            if (text[at] is '{' or '[' or '(')
                depth++;
            else if (text[at] is '}' or ']' or ')' && --depth == 0 && at > processor.Line.End)
                return at;
            if (depth <= 0 && at > processor.Line.End)
                return null;
        }

        return null;
    }

    private const int LongestExport = 8000;

    [GeneratedRegex(
        """
            ^(?:(?:import\s+(?:[\w$*{}\s,]+\sfrom\s+)?(?:'[^']+'|"[^"]+")\s*;?\s*)+
            |export\s+\{[^}]*\}\s*(?:from\s+['"][^'"]+['"])?\s*;?
            |\{\{\#title[^{}]*\}\}
            |\[\[?_?(?i:toc)_?\]\]?|\{:\s*(?i:toc)\s*\}|\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\})\s*$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"^import\s+(?:\w+\s*,\s*)?\{[^}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenImport();

    [GeneratedRegex(@"^export\s+(?:default\s|(?:const|let|var|function)\s+\w+\s*[=(])", RegexOptions.CultureInvariant)]
    private static partial Regex Export();
}

/// <summary>A stretch of lines that no reader needs.</summary>
internal sealed class OmittedBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>What the last line has.</summary>
    public Ending Ending { get; init; }

    /// <summary>The place up to which blank lines belong to it.</summary>
    public int End { get; init; }
}

/// <summary>How a stretch that is left out ends.</summary>
internal enum Ending
{
    /// <summary>Before a blank line that stands in no bracket.</summary>
    BlankLine,

    /// <summary>With the file that is imported.</summary>
    From,
}
