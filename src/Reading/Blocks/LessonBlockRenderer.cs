using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Lintel.Reading.Blocks;

/// <summary>Hands each container to its block; an unknown one is written as a plain section, so nothing of it is
/// lost.</summary>
internal sealed class LessonBlockRenderer(LessonBlocks blocks) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        if (blocks.Find(container) is { } block)
        {
            block.Write(renderer, LessonBlocks.ContextOf(container));
            return;
        }

        renderer.Write("<div>").WriteChildren(container);
        renderer.WriteLine("</div>");
    }
}
