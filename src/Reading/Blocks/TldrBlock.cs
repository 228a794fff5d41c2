using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>The points to take home.</summary>
internal sealed class TldrBlock : ILessonBlock
{
    public string Name => "tldr";

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans) =>
        new LessonBlock.Tldr(spans.Of(container), PlainText.Of(container));

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        var id = $"in-short-{LessonBlocks.NumberOf(container)}";
        renderer.WriteLine($"<section class=\"tldr\" aria-labelledby=\"{id}\">");
        renderer.WriteLine($"<h{level} id=\"{id}\">In short</h{level}>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</section>");
    }
}
