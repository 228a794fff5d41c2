using System.Globalization;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>Writes code so that it needs no pointer to scroll, with its title, and its lines told apart where an author
/// asks for it.</summary>
internal sealed class CodeRenderer : CodeBlockRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var fence = CodeFence.Of(block);
        renderer.EnsureLine();
        if (fence?.Title is { } title)
            renderer.Write("<p class=\"code-title\">").WriteEscape(title).WriteLine("</p>");
        renderer.Write($"<div class=\"code\" role=\"group\" aria-label=\"{renderer.Encoded("Code")}\" tabindex=\"0\">");
        if (fence is { HasLines: true })
            WriteLines(renderer, block, fence);
        else
            base.Write(renderer, block);
        renderer.WriteLine("</div>");
    }

    private static void WriteLines(HtmlRenderer renderer, CodeBlock block, CodeFence fence)
    {
        var language = (block as FencedCodeBlock)?.Info is { Length: > 0 } info ? info : "text";
        renderer.Write("<pre><code class=\"lines language-").WriteEscape(language).Write("\">");
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (fence.FirstNumber is { } first)
                renderer
                    .Write("<span class=\"number\" aria-hidden=\"true\">")
                    .Write((first + i).ToString(CultureInfo.InvariantCulture))
                    .Write("</span>");
            renderer
                .Write(fence.Marked.Contains(i + 1) ? "<span class=\"line marked\">" : "<span class=\"line\">")
                .WriteEscape(ref block.Lines.Lines[i].Slice)
                .Write("</span>\n");
        }

        renderer.WriteLine("</code></pre>");
    }
}
