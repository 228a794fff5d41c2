using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>Panels of which a script shows one at a time; without it all of them stand under their headings.</summary>
internal sealed class TabsBlock : ILessonBlock
{
    public string Name => "tabs";

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans) =>
        new LessonBlock.Tabs(spans.Of(container), container.OfType<CustomContainer>().Count(TabBlock.Is));

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        renderer.WriteLine("<div class=\"tabs\">");
        renderer.WriteChildren(container);
        renderer.WriteLine("</div>");
    }
}
