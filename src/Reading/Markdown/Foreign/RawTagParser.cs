using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>The tags by which Jekyll and others are told to leave what is between them alone:
/// <c>{% raw %}</c>.</summary>
internal sealed partial class RawTagParser : InlineParser
{
    private const int Longest = 30;

    // Languages in which the tags are what is shown.
    private static readonly FrozenSet<string> Templates =
    [
        "liquid",
        "jinja",
        "jinja2",
        "j2",
        "twig",
        "django",
        "html+jinja",
        "nunjucks",
    ];

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

    /// <summary>Takes the tags out of code that is not about them: where they are its first and last line, or stand
    /// around braces within a line.</summary>
    public static void Clean(MarkdownDocument syntax)
    {
        foreach (var code in syntax.Descendants<FencedCodeBlock>().Where(code => !Templates.Contains(code.Info ?? "")))
        {
            var lines = (code.Lines.Lines ?? []).Take(code.Lines.Count).Select(line => line.ToString()).ToArray();
            if (!lines.Any(IsIn))
                continue;
            if (lines.Length > 1 && IsTag(lines[0]) && IsTag(lines[^1]))
                lines = lines[1..^1];
            code.Lines = new(string.Join('\n', lines.Select(line => Around().Replace(line, "${inner}"))));
        }
    }

    private static bool IsTag(string line) =>
        Tag().Match(line.Trim()).Length == line.Trim().Length && line.Trim().Length > 0;

    /// <summary>Whether a text has such tags.</summary>
    public static bool IsIn(string text) =>
        text.Contains("endraw", StringComparison.Ordinal) || text.Contains("endverbatim", StringComparison.Ordinal);

    [GeneratedRegex(@"\{%-?\s*(?:raw|verbatim)\s*-?%\}(?<inner>.*?\{[{%].*?)\{%-?\s*end(?:raw|verbatim)\s*-?%\}")]
    private static partial Regex Around();

    [GeneratedRegex(@"^\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}")]
    private static partial Regex Tag();
}
