using System.Collections.Immutable;
using AngleSharp.Dom;
using Lintel.Html;

namespace Lintel.Changes.Articles;

/// <summary>Takes the HTML of an article apart into blocks, in reading order. Containers vanish: what a reader compares
/// is what they hold.</summary>
internal static class ArticleBlocks
{
    private static readonly ImmutableHashSet<string> Containers =
    [
        "div",
        "section",
        "article",
        "aside",
        "details",
        "fieldset",
        "figure",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "table",
        "pre",
        "header",
        "footer",
        "nav",
        "form",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "dt",
        "dd",
        "summary",
        "legend",
        "figcaption",
    ];

    public static ImmutableArray<ArticleBlock> Parse(string html)
    {
        var body = HtmlTree.Parse(html).Body!;
        return [.. Walk(body, "p")];
    }

    /// <summary>Plain text as one block.</summary>
    public static ImmutableArray<ArticleBlock> OfText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new ArticleBlock.Prose("p", InlineTokens.OfText(text))];

    private static IEnumerable<ArticleBlock> Walk(INode container, string form)
    {
        var inline = new List<INode>();
        foreach (var node in container.ChildNodes)
        {
            if (node is not IElement element || !Containers.Contains(element.LocalName))
            {
                inline.Add(node);
                continue;
            }

            foreach (var block in Prose(inline, form))
                yield return block;
            inline.Clear();
            foreach (var block in Block(element, form))
                yield return block;
        }

        foreach (var block in Prose(inline, form))
            yield return block;
    }

    private static IEnumerable<ArticleBlock> Block(IElement element, string form) =>
        element.LocalName switch
        {
            "pre" => [new ArticleBlock.Code([.. element.TextContent.TrimEnd('\n').Split('\n')])],
            "table" => [Table(element)],
            ['h', >= '1' and <= '6'] => Walk(element, "heading"),
            "dt" or "summary" or "legend" => Walk(element, "heading"),
            "li" => Walk(element, element.ParentElement?.LocalName == "ol" ? "ol" : "li"),
            "blockquote" => Walk(element, "blockquote"),
            _ => Walk(element, form),
        };

    private static IEnumerable<ArticleBlock> Prose(List<INode> inline, string form)
    {
        var tokens = InlineTokens.Read(inline);
        return tokens.IsEmpty ? [] : [new ArticleBlock.Prose(form, tokens)];
    }

    private static ArticleBlock.Table Table(IElement table) =>
        new([
            .. table
                .QuerySelectorAll("tr")
                .Select(row => new Row(
                    row.Children.Length > 0 && row.ParentElement?.LocalName == "thead",
                    [.. row.Children.Select(cell => InlineTokens.Read(cell.ChildNodes))]
                )),
        ]);
}
