using System.Net;
using System.Text.RegularExpressions;
using Lintel.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>The ids in raw HTML, where the settings let it through: fragments may name them too.</summary>
internal static partial class HtmlAnchors
{
    /// <summary>Reads the ids; none where raw HTML is shown as text.</summary>
    public static IEnumerable<string> Read(MarkdownDocument syntax, HtmlPolicy html) =>
        Find(syntax, html).Select(found => WebUtility.HtmlDecode(found.Id.Groups["id"].Value));

    /// <summary>The ids alone, with their places: what a name is for, another element may be called too.</summary>
    public static IEnumerable<(string Id, Markdig.Syntax.SourceSpan Span)> ReadIds(
        MarkdownDocument syntax,
        HtmlPolicy html
    ) =>
        Find(syntax, html)
            .Where(found => found.Id.Value.StartsWith("id", StringComparison.OrdinalIgnoreCase))
            .Select(found => (WebUtility.HtmlDecode(found.Id.Groups["id"].Value), found.Span));

    private static IEnumerable<(Match Id, Markdig.Syntax.SourceSpan Span)> Find(
        MarkdownDocument syntax,
        HtmlPolicy html
    ) =>
        html == HtmlPolicy.Off
            ? []
            : syntax
                .Descendants<HtmlInline>()
                .Select(inline => (Text: inline.Tag, inline.Span))
                .Concat(syntax.Descendants<HtmlBlock>().Select(block => (Text: block.Lines.ToString(), block.Span)))
                .SelectMany(piece => Id().Matches(Comment().Replace(piece.Text, "")).Select(id => (id, piece.Span)));

    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        """(?<=[\s"'/])(?:id|name)\s*=\s*(?:"(?<id>[^"]*)"|'(?<id>[^']*)'|(?<id>[^\s"'=<>`]+))""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Id();
}
