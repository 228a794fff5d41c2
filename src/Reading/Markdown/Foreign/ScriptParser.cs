using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>A few characters set low or high right behind others, as <c>H~2~O</c> and <c>x^2^</c>. With a blank in
/// front a tilde is no such mark: GitHub strikes out what stands between two of them.</summary>
internal sealed class ScriptParser : InlineParser
{
    private const int Longest = 12;

    public ScriptParser() => OpeningCharacters = ['~', '^'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (!char.IsLetterOrDigit(slice.PeekCharExtra(-1)) && slice.PeekCharExtra(-1) is not (')' or ']'))
            return false;
        var rest = slice.AsSpan()[1..];
        rest = rest[..Math.Min(rest.Length, Longest + 1)];
        var end = rest.IndexOf(mark);
        if (end <= 0 || rest[..end].ContainsAny(" \t\r\n[]()<>`~^") || (rest.Length > end + 1 && rest[end + 1] == mark))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var script = new EmphasisInline
        {
            DelimiterChar = mark,
            DelimiterCount = 1,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new(start, start + end + 1),
        };
        script.AppendChild(
            new LiteralInline(rest[..end].ToString())
            {
                Span = new(start + 1, start + end),
                Line = line,
                IsClosed = true,
            }
        );
        processor.Inline = script;
        slice.Start += end + 2;
        return true;
    }
}
