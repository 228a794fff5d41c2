using Lintel.Model;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A remark beside the text; looks like GitHub's <c>&gt; [!NOTE]</c>.</summary>
internal sealed class AdmonitionBlock(string name) : ILessonBlock
{
    public string Name => name;

    public LessonBlock? Read(BlockContext container) => null;

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        var kind = name switch
        {
            "info" => "note",
            "danger" => "caution",
            _ => name,
        };
        var title = container.Title ?? char.ToUpperInvariant(name[0]) + name[1..];
        renderer
            .Write($"<div class=\"markdown-alert markdown-alert-{kind}\"><p class=\"markdown-alert-title\">")
            .WriteEscape(title)
            .WriteLine("</p>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</div>");
    }
}
