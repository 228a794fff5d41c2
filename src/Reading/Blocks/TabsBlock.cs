using Lintel.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>Panels of which a script shows one at a time; without it all of them stand under their headings.</summary>
internal sealed class TabsBlock : ILessonBlock
{
    public string Name => "tabs";

    public LessonBlock Read(BlockContext container) =>
        new LessonBlock.Tabs(container.At, container.Syntax.OfType<CustomContainer>().Count(TabBlock.Is));

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer.WriteLine("<div class=\"tabs\">");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</div>");
    }
}
