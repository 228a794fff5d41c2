using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>Two panels, before and after, one below the other without script.</summary>
internal sealed class CompareBlock : ILessonBlock
{
    public string Name => "compare";

    public LessonBlock Read(BlockContext container) =>
        new LessonBlock.Compare(container.At, Side(container, "before"), Side(container, "after"));

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer.WriteLine($"<section class=\"compare\" aria-label=\"{renderer.Encoded("Before and after")}\">");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }

    private static string? Side(BlockContext container, string name) =>
        container
            .Syntax.OfType<CustomContainer>()
            .FirstOrDefault(side => string.Equals(side.Info, name, StringComparison.OrdinalIgnoreCase))
            is { } side
            ? SideBlock.TitleOf(side, name)
            : null;
}
