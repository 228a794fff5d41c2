using System.Text.RegularExpressions;
using Markdig.Extensions.Emoji;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Attributes in braces that stand where nobody writes braces as text: directly behind the mark that closes a
/// link, code or emphasis, or on a line of their own.</summary>
internal sealed partial class AttributeListParser : InlineParser
{
    private const int Longest = 300;

    public AttributeListParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var isOwnLine = before is '\n' or '\r' or '\0' && IsListOf(slice.AsSpan());
        var isBehindIcon = processor.Inline is IconInline or EmojiInline;
        if (!isOwnLine && !isBehindIcon && before is not (')' or '`' or '*' or '_' or ']'))
            return false;
        var rest = slice.AsSpan();
        var match = Attributes().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success || (isOwnLine && !IsAtEndOfLine(rest[match.Length..])))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributeListInline(match.Value)
        {
            Line = line,
            Column = column,
            Span = new(start, start + match.Length - 1),
            Block = processor.Block,
        };
        slice.Start += match.Length;
        return true;
    }

    // `{: .note }` of Jekyll, `{ .annotate }` of Python's Markdown.
    private static bool IsListOf(ReadOnlySpan<char> text) => text[1..].TrimStart(' ') is [':' or '.', ..] or ['#', ..];

    private static bool IsAtEndOfLine(ReadOnlySpan<char> rest) =>
        rest.IndexOfAnyExcept(' ', '\t') is var next && (next < 0 || rest[next] is '\n' or '\r');

    [GeneratedRegex(
        """
            ^\{:?\s*(?:(?:[\#.][A-Za-z][\w\-:]*|(?<=:\s*)[A-Za-z][\w\-]*
            |[A-Za-z][\w\-]*\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))\s*)+\}
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Attributes();
}

/// <summary>Attributes in braces; no text.</summary>
internal sealed class AttributeListInline(string text) : LeafInline
{
    /// <summary>As written, with the braces.</summary>
    public string Text { get; } = text;

    /// <summary>The block it was written in.</summary>
    public LeafBlock? Block { get; init; }

    /// <summary>Whether it asks for a table of contents in place of the list it stands in.</summary>
    public bool IsTableOfContents =>
        string.Equals(Text.Trim('{', '}', ':', ' '), "toc", StringComparison.OrdinalIgnoreCase);
}
