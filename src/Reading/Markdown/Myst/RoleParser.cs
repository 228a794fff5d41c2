using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>Roles of MyST: <c>{doc}`guide`</c> and <c>{ref}`words &lt;name&gt;`</c> are links, others say what their
/// words are.</summary>
internal sealed partial class RoleParser : InlineParser
{
    private const int Longest = 1000;

    private static readonly FrozenSet<string> Pages = ["doc", "std:doc", "download"];
    private static readonly FrozenSet<string> Places = ["ref", "std:ref", "numref", "eq", "any"];

    private static readonly FrozenSet<string> Codes =
    [
        "code",
        "command",
        "envvar",
        "file",
        "kbd",
        "literal",
        "option",
        "program",
        "samp",
    ];

    private static readonly FrozenSet<string> Words =
    [
        "abbr",
        "dfn",
        "emphasis",
        "guilabel",
        "menuselection",
        "mailheader",
        "strong",
        "sub",
        "subscript",
        "sup",
        "superscript",
        "term",
        "title",
        "underline",
    ];

    public RoleParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsAsciiLetterLower(slice.PeekChar()))
            return false;
        var rest = slice.AsSpan();
        var match = Role().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success || Inline(match) is not { } inline)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (inline.Line, inline.Column, inline.Span) = (line, column, new(start, start + match.Length - 1));
        foreach (var child in inline is LinkInline link ? (IEnumerable<Inline>)link : [])
            child.Span = inline.Span;
        processor.Inline = inline;
        slice.Start += match.Length;
        return true;
    }

    private static Inline? Inline(Match match)
    {
        var (role, text) = (match.Groups["role"].Value, match.Groups["text"].Value.Trim());
        if (
            Codes.Contains(role)
            || role.Contains(':', StringComparison.Ordinal) && !role.StartsWith("std:", StringComparison.Ordinal)
        )
            return new CodeInline(text.TrimStart('~', '!'));
        if (Words.Contains(role))
            return new ReadInline(text);
        if (!Pages.Contains(role) && !Places.Contains(role))
            return null;
        var titled = Titled().Match(text);
        var target = titled.Success ? titled.Groups["target"].Value : text;
        var link = new LinkInline(Pages.Contains(role) ? target : "#" + target, "")
        {
            IsClosed = true,
            UrlSpan = Markdig.Syntax.SourceSpan.Empty,
        };
        var words =
            titled.Success ? titled.Groups["words"].Value
            : Places.Contains(role) ? target.Replace('-', ' ').Replace('_', ' ')
            : null;
        // A page without words is called as it is.
        if (words is not null)
            link.AppendChild(new ReadInline(words));
        return link;
    }

    [GeneratedRegex(@"^\{(?<role>[a-z][\w:+-]*)\}(?<mark>`+)(?!`)(?<text>[^\r\n]+?)(?<!`)\k<mark>(?!`)")]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?<words>[^<>]+?)\s*<(?<target>[^<>]+)>$")]
    private static partial Regex Titled();
}
