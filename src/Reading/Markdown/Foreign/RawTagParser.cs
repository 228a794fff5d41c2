using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>The tags by which Jekyll and others are told to leave what is between them alone:
/// <c>{% raw %}</c>.</summary>
internal sealed partial class RawTagParser : InlineParser
{
    private const int Longest = 30;

    public RawTagParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '%')
            return false;
        var rest = slice.AsSpan();
        var length = 0;
        foreach (var match in Tag().EnumerateMatches(rest[..Math.Min(rest.Length, Longest)]))
            length = match.Length;
        if (length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("")
        {
            Line = line,
            Column = column,
            Span = new(start, start + length - 1),
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }

    /// <summary>Whether a text has such tags.</summary>
    public static bool IsIn(string text) =>
        text.Contains("endraw", StringComparison.Ordinal) || text.Contains("endverbatim", StringComparison.Ordinal);

    [GeneratedRegex(@"^\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}")]
    private static partial Regex Tag();
}
