using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Watches Markdig parse one file: how far it has come, and how much work it has left behind. Markdig walks up to the
/// deepest open mark for every inline, and over all inlines before it for every bare address, so some texts take a time
/// that grows with the square of their length.
/// </summary>
internal sealed class ParsingMeter
{
    private long steps;

    /// <summary>Offset in the file of what was parsed last.</summary>
    public int Offset { get; private set; }

    /// <summary>Parses a text whose author is not trusted.</summary>
    /// <exception cref="TooMuchException">It would take too long.</exception>
    /// <exception cref="ArgumentException">It nests too deeply.</exception>
    public Markdig.Syntax.MarkdownDocument Parse(string text, MarkdownPipeline pipeline)
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(ParsingMeter)] = this;
        return Markdig.Markdown.Parse(text, pipeline, context);
    }

    private static ParsingMeter? Of(MarkdownParserContext? context) =>
        context?.Properties.GetValueOrDefault(typeof(ParsingMeter)) as ParsingMeter;

    private void Spend(long more, string what)
    {
        steps += more;
        if (steps > Limits.ParsingSteps)
            throw new TooMuchException(what);
    }

    /// <summary>Thrown out of the parser; says what there is too much of.</summary>
    public sealed class TooMuchException(string what) : Exception(what);

    /// <summary>Puts the meter into a pipeline.</summary>
    public sealed class Extension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Insert(0, new Blocks());
            pipeline.InlineParsers.Insert(0, new Inlines());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
    }

    // Opens nothing; it is asked first at each character that may open a container.
    private sealed class Blocks : BlockParser
    {
        public Blocks() => OpeningCharacters = ['>', '-', '*', '+', ':', '[', '<', '{', '/', .. "0123456789"];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (Of(processor.Context) is not { } meter)
                return BlockState.None;
            meter.Offset = processor.Start;
            // Each line is offered to every block that is open, and tags that nothing ends stay open.
            if (processor.CurrentChar is '<' or '{' or '/' && DepthOf(processor.CurrentContainer) > Limits.TreeDepth)
                throw new ArgumentException("the blocks nest too deeply", nameof(processor));
            return BlockState.None;
        }

        private static int DepthOf(Markdig.Syntax.Block? block)
        {
            var depth = 0;
            for (; block is not null && depth <= Limits.TreeDepth; block = block.Parent)
                depth++;
            return depth;
        }
    }

    // Matches nothing; it is asked first at each character at which an inline may begin.
    private sealed class Inlines : InlineParser
    {
        private static readonly string[] Addresses = ["http://", "https://", "www.", "ftp://", "mailto:", "tel:"];

        public Inlines() => OpeningCharacters = [.. "\\&<`!|\n\r[]*_~:hwfmt"];

        public override bool Match(InlineProcessor processor, ref Markdig.Helpers.StringSlice slice)
        {
            if (Of(processor.Context) is not { } meter)
                return false;
            var block = processor.GetParserState<Block>(this);
            switch (slice.CurrentChar)
            {
                case 'h' or 'w' or 'f' or 'm' or 't':
                    if (char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || !IsAddress(slice.AsSpan()))
                        return false;
                    var length = slice.AsSpan().IndexOfAny(" \t\r\n<");
                    if (length < 0)
                        length = slice.Length;
                    meter.Spend(block.Inlines + (length / 3), "bare addresses in one paragraph or table");
                    break;
                case '[':
                    block.Brackets++;
                    if (block.Brackets > Limits.OpenBrackets)
                        throw new ArgumentException("Brackets open without end.", nameof(slice));
                    break;
                case ']':
                    block.Brackets = Math.Max(0, block.Brackets - 1);
                    break;
                case '*' or '~' or ':':
                    block.Marks++;
                    break;
                case '_' when !char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || !char.IsLetterOrDigit(slice.PeekChar()):
                    block.Marks++;
                    break;
            }

            block.Inlines++;
            meter.Offset = processor.GetSourcePosition(slice.Start);
            meter.Spend(block.Marks + block.Brackets, "marks of emphasis in one paragraph or table");
            return false;
        }

        private static bool IsAddress(ReadOnlySpan<char> text)
        {
            foreach (var start in Addresses)
                if (text.StartsWith(start, StringComparison.Ordinal))
                    return true;
            return false;
        }

        private sealed class Block
        {
            public int Inlines { get; set; }

            public int Marks { get; set; }

            public int Brackets { get; set; }
        }
    }
}
