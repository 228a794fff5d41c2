using System.Text.RegularExpressions;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Formulas between <c>\(</c> and <c>\)</c> or <c>\[</c> and <c>\]</c>, as LaTeX has them. Words alone between
/// two such marks are words in brackets, which somebody escaped.</summary>
internal sealed partial class FormulaParser : InlineParser
{
    private const int Longest = 1000;

    public FormulaParser() => OpeningCharacters = ['\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('(' or '[') || slice.PeekCharExtra(-1) == '\\')
            return false;
        var rest = slice.AsSpan()[2..];
        rest = rest[..Math.Min(rest.Length, Longest)];
        var end = rest.IndexOf(slice.PeekChar() == '(' ? "\\)" : "\\]", StringComparison.Ordinal);
        if (end <= 0 || !(slice.PeekChar() == '(' ? IsFormula(rest[..end].Trim()) : IsBlock(rest[..end])))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MathInline
        {
            Delimiter = '$',
            DelimiterCount = 1,
            Content = new(rest[..end].Trim().ToString()),
            Line = line,
            Column = column,
            Span = new(start, start + end + 3),
        };
        slice.Start += end + 4;
        return true;
    }

    // Brackets are escaped far more often than parentheses: "\[x\] done", "\[--level=2\]".
    private static bool IsBlock(ReadOnlySpan<char> text) => Command().IsMatch(text);

    [GeneratedRegex(@"\\[A-Za-z]{2,}|(?<!\\)\^")]
    private static partial Regex Command();

    private static bool IsFormula(ReadOnlySpan<char> text) =>
        text.Length == 1 ? char.IsAsciiLetter(text[0]) : text.IndexOfAny("\\^_{}=+*<>|") >= 0;
}
