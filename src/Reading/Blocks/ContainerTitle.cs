using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Blocks;

/// <summary>The words behind a container's name, with or without quotation marks, which may be Markdown.</summary>
internal static class ContainerTitle
{
    /// <summary>The title without its marks; null when there is none.</summary>
    public static string? Read(CustomContainer container) =>
        Written(container) is not { } title ? null
        : HasMarks(title) && MarkdownSyntax.ParseWords(title) is { Length: > 0 } words ? words
        : title;

    /// <summary>Writes the title with its code and emphasis, or other words where there is none. A link in it is its
    /// words.</summary>
    public static HtmlRenderer WriteTitle(this HtmlRenderer renderer, CustomContainer container, string otherwise)
    {
        var title = Written(container);
        if (title is not null && HasMarks(title) && MarkdownSyntax.ParseLine(title) is { FirstChild: not null } line)
            Write(renderer, line);
        else
            renderer.WriteEscape(title ?? otherwise);
        return renderer;
    }

    private static void Write(HtmlRenderer renderer, ContainerInline words)
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
                    Write(renderer, emphasis);
                    renderer.Write($"</{name}>");
                    break;
                case ContainerInline others:
                    Write(renderer, others);
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
