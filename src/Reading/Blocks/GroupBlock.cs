using Lintel.Model;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A container that only looks different: steps in a row, cards beside one another, and what is in
/// them.</summary>
internal sealed class GroupBlock(string name) : ILessonBlock
{
    public string Name => name;

    public LessonBlock? Read(BlockContext container) => null;

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer.WriteLine($"<div class=\"{name}\">");
        if (container.Title is { } title)
            renderer
                .Write($"<p class=\"{name}-title\">")
                .WriteTitle(container.Syntax, title, hasLinks: true)
                .WriteLine("</p>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</div>");
    }
}
