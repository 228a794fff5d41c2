using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Lintel.Reading.Blocks;

/// <summary>Hands each container to its block; an unknown one is written as a plain section, so nothing of it is
/// lost.</summary>
internal sealed class LessonBlockRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        if (LessonBlocks.Of(container) is { } block)
            block.Write(renderer, container, LessonBlocks.LevelOf(container));
        else
            renderer.Write("<div>").WriteChildren(container);
        if (LessonBlocks.Of(container) is null)
            renderer.WriteLine("</div>");
    }
}
