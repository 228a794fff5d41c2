using System.Text.RegularExpressions;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown.Foreign;

namespace Lintel.Reading.Markdown;

/// <summary>Addresses that hold tags of Hugo or values of a program: <c>[text]({{&lt; ref "guide.md" &gt;}})</c>,
/// <c>[label]: /docs/{{&lt; param version &gt;}}/guide</c>, <c>href="{{&lt; relref "guide.md" &gt;}}"</c>. What nobody
/// knows stays in braces, by which the address is told from others. Every letter of the text around them keeps its
/// place; blanks behind an address mean nothing.</summary>
internal static partial class TagAddresses
{
    /// <summary>The text with plain addresses, as long as it was.</summary>
    public static string Adapt(string text, SourceFile file)
    {
        var code = new CodePlaces(text);
        return Address().Replace(text, match => code.Contains(match.Index) ? match.Value : ToPlain(match, file));
    }

    private static string ToPlain(Match match, SourceFile file)
    {
        var quote = match.Groups["quote"].Value;
        var written = match.Groups["address"].Value;
        var plain = Tag().Replace(written, tag => Meaning(tag.Value, file));
        // What the front matter puts in may be longer.
        if (plain.Length > written.Length)
            plain = Tag().Replace(written, tag => Mark(tag.Value));
        return (quote + plain + quote).PadRight(match.Length);
    }

    private static string Meaning(string text, SourceFile file) =>
        ComponentTag.Parse(text) is { } tag
            ? (
                tag.Name is "ref" or "relref" || text.StartsWith("{%", StringComparison.Ordinal)
                    ? tag.Find("path", "0")
                    : TagsInLine.ValueOf(tag, file.FrontMatter)
            ) ?? Mark(text)
            : TagsInLine.StatedBy(text, file.FrontMatter) ?? Mark(text);

    // What only a program knows, without the blanks that an address has none of.
    private static string Mark(string text) =>
        ComponentTag.Parse(text) is not { } tag ? Blanks().Replace(text, "")
        : text.StartsWith("{%", StringComparison.Ordinal) ? $"{{%{tag.Name}%}}"
        : $"{{{{%{tag.Name}%}}}}";

    [GeneratedRegex(@"\s+|[<>()]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\{\{[^{}]*\}\}|\{%[^{}]*%\}")]
    private static partial Regex Tag();

    [GeneratedRegex(
        """
            (?<=\]\(\s{0,3}|^[ ]{0,3}\[[^\[\]\r\n]+\]:[ ]{1,3})
                (?<address>(?=[^()\s]*\{[{%])
                (?:\{\{[^{}\r\n]*\}\}|\{%[^{}\r\n]*%\}|[^\s(){}])+)(?=[)\s]|$)
            |(?<=\b(?:href|src)=)(?<quote>["'])
                (?<address>(?=[^"'\s<>]*\{\{[<%])(?:\{\{[<%](?:[^{}\r\n])*?[>%]\}\}|[^\s"'{}<>])+)\k<quote>
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Address();
}
