using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Tags and values of Hugo, Jekyll and Vue that stand among the words of a line: <c>{{&lt; param version
/// &gt;}}</c>, <c>{% include note.html %}</c>, <c>{{ page.title }}</c>.</summary>
internal sealed partial class TagInLineParser : InlineParser
{
    private const int Longest = 1000;

    public TagInLineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('{' or '%') || slice.PeekCharExtra(-1) is '{' or '$')
            return false;
        var rest = slice.AsSpan();
        var text = rest[..Math.Min(rest.Length, Longest)].ToString();
        var shown = Escaped().Match(text);
        var tag = shown.Success ? null : ComponentTag.Parse(text);
        var length =
            shown.Success ? shown.Length
            : tag is not null ? tag.Text.Length
            : Value().Match(text).Length;
        if (length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        Inline inline = shown.Success
            ? new ReadInline(shown.Groups["open"].Value + shown.Groups["inner"].Value + shown.Groups["close"].Value)
            : new TagInline(text[..length], tag);
        (inline.Line, inline.Column, inline.Span) = (line, column, new(start, start + length - 1));
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    // {{</* name */>}}, by which a page of Hugo speaks of a tag.
    [GeneratedRegex(@"^(?<open>\{\{[<%])/\*(?<inner>[^{}]*?)\*/(?<close>[%>]\}\})")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^\{\{(?![<%#{])-?[^{}\r\n]*?[\w$'""\])][^{}\r\n]*\}\}(?!\})")]
    private static partial Regex Value();
}

/// <summary>A tag or a value of another tool.</summary>
/// <param name="text">As written.</param>
/// <param name="tag">The tag; null where it is a value.</param>
internal sealed class TagInline(string text, ComponentTag? tag) : LeafInline
{
    /// <summary>As written.</summary>
    public string Text => text;

    /// <summary>The tag; null where it is a value.</summary>
    public ComponentTag? Tag => tag;
}

/// <summary>Text that stands for what was written there.</summary>
internal sealed class ReadInline(string text) : LiteralInline(text);
