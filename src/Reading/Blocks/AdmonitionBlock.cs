using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A remark beside the text; looks like GitHub's <c>&gt; [!NOTE]</c>.</summary>
internal sealed class AdmonitionBlock(string name) : ILessonBlock
{
    public string Name => name;

    public LessonBlock? Read(CustomContainer container, SyntaxSpan spans) => null;

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        var kind = name switch
        {
            "info" => "note",
            "danger" => "caution",
            _ => name,
        };
        var title = ContainerTitle.Of(container) ?? char.ToUpperInvariant(name[0]) + name[1..];
        renderer
            .Write($"<div class=\"markdown-alert markdown-alert-{kind}\"><p class=\"markdown-alert-title\">")
            .WriteEscape(title)
            .WriteLine("</p>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</div>");
    }
}
