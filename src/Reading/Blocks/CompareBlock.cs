using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>Two panels, before and after, one below the other without script.</summary>
internal sealed class CompareBlock : ILessonBlock
{
    public string Name => "compare";

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans) =>
        new LessonBlock.Compare(spans.Of(container), Side(container, "before"), Side(container, "after"));

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        renderer.WriteLine("<section class=\"compare\" aria-label=\"Before and after\">");
        renderer.WriteChildren(container);
        renderer.WriteLine("</section>");
    }

    private static string? Side(CustomContainer container, string name) =>
        container
            .OfType<CustomContainer>()
            .FirstOrDefault(side => string.Equals(side.Info, name, StringComparison.OrdinalIgnoreCase))
            is { } side
            ? SideBlock.TitleOf(side, name)
            : null;
}
