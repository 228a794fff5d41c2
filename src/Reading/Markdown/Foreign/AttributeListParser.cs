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
        var rest = slice.AsSpan();
        var text = rest[..Math.Min(rest.Length, Longest)].ToString();
        var isBehindMark = before is ')' or '`' or '*' or '_' or ']' || (before == '>' && text is ['{', ':', ..]);
        var match = Extension().Match(text);
        if (!match.Success && !isOwnLine && !isBehindIcon && !isBehindMark)
            return false;
        if (!match.Success)
            match = Attributes().Match(text);
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

    // {::nomarkdown} … {:/} of kramdown, and its comments.
    [GeneratedRegex(
        @"^\{::comment\}.*?\{:/(?:comment)?\}|^\{(?:::[a-z]+(?:\s[^{}\n]*)?|:/[a-z]*)\}",
        RegexOptions.Singleline
    )]
    private static partial Regex Extension();

    // `{: .note }` of Jekyll, `{ .annotate }` of Python's Markdown.
    private static bool IsListOf(ReadOnlySpan<char> text) => text[1..].TrimStart(' ') is [':' or '.', ..] or ['#', ..];

    private static bool IsAtEndOfLine(ReadOnlySpan<char> rest) =>
        rest.IndexOfAnyExcept(' ', '\t') is var next && (next < 0 || rest[next] is '\n' or '\r');

    /// <summary>Whether a line is nothing but attributes with the colon of kramdown.</summary>
    public static bool IsLine(string line) =>
        line.StartsWith("{:", StringComparison.Ordinal)
        && Attributes().Match(line) is { Success: true } match
        && match.Length == line.TrimEnd().Length;

    [GeneratedRegex(
        """
            ^\{:?\s*(?:(?:\#[\p{L}\d_][^\s{}\#"'<>]*|\.[A-Za-z][\w\-:]*|(?<=:\s*)[A-Za-z][\w\-]*
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
}
