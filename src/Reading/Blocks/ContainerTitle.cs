using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Blocks;

/// <summary>The words behind a container's name, with or without quotation marks, which may be Markdown.</summary>
internal static class ContainerTitle
{
    private static readonly object LineKey = new();

    /// <summary>The title without its marks; null when there is none.</summary>
    public static string? Read(CustomContainer container) =>
        Written(container) is not { } title ? null
        : HasMarks(title) && MarkdownSyntax.ParseWords(title) is { Length: > 0 } words ? words
        : title;

    /// <summary>The links of all titles, to be rewritten in place.</summary>
    public static IEnumerable<LinkInline> LinksOf(MarkdownDocument syntax)
    {
        foreach (var container in syntax.All<CustomContainer>())
        {
            if (
                Written(container) is not { } title
                || !title.Contains("](", StringComparison.Ordinal)
                || MarkdownSyntax.ParseLine(title) is not { } line
            )
                continue;
            container.SetData(LineKey, line);
            foreach (var link in line.All<LinkInline>())
            {
                // The address is looked for from where the container opens.
                (link.Span, link.UrlSpan) = (container.Span, Markdig.Syntax.SourceSpan.Empty);
                yield return link;
            }
        }
    }

    /// <summary>Writes the title with its code and emphasis, or other words where there is none.</summary>
    /// <param name="renderer">What writes.</param>
    /// <param name="container">The container.</param>
    /// <param name="otherwise">The other words.</param>
    /// <param name="hasLinks">Whether a link in it leads somewhere; otherwise it is its words, as in what is pressed to
    /// open something.</param>
    public static HtmlRenderer WriteTitle(
        this HtmlRenderer renderer,
        CustomContainer container,
        string otherwise,
        bool hasLinks = false
    )
    {
        var title = Written(container);
        var line = container.GetData(LineKey) as ContainerInline;
        hasLinks &= line is not null;
        if (title is not null && HasMarks(title))
            line ??= MarkdownSyntax.ParseLine(title);
        if (line is { FirstChild: not null })
            Write(renderer, line, hasLinks);
        else
            renderer.WriteEscape(title ?? otherwise);
        return renderer;
    }

    private static void Write(HtmlRenderer renderer, ContainerInline words, bool hasLinks)
    {
        foreach (var inline in words)
            switch (inline)
            {
                case CodeInline code:
                    renderer.Write("<code>").WriteEscape(code.Content).Write("</code>");
                    break;
                case EmphasisInline emphasis:
                    var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
                    renderer.Write($"<{name}>");
                    Write(renderer, emphasis, hasLinks);
                    renderer.Write($"</{name}>");
                    break;
                case LinkInline { IsImage: false, Url: { } address } link when hasLinks:
                    renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
                    Write(renderer, link, hasLinks: false);
                    renderer.Write("</a>");
                    break;
                case ContainerInline others:
                    Write(renderer, others, hasLinks);
                    break;
                default:
                    renderer.WriteEscape(PlainText.Of(inline));
                    break;
            }
    }

    private static string? Written(CustomContainer container) =>
        container.Arguments?.Trim().Trim('"').Trim() is { Length: > 0 } title ? title : null;

    private static bool HasMarks(string title) => title.IndexOfAny(['`', '*', '_', '[', ':', '&', '\\']) >= 0;
}
