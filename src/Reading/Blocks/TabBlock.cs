using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>One panel of tabs under its heading.</summary>
internal sealed class TabBlock : ILessonBlock
{
    private const string Word = "tab";

    public string Name => Word;

    /// <summary>Whether a container is a tab.</summary>
    public static bool Is(CustomContainer container) =>
        string.Equals(container.Info, Word, StringComparison.OrdinalIgnoreCase);

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans) =>
        new LessonBlock.Tab(spans.Of(container), ContainerTitle.Of(container));

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        renderer
            .Write($"<section><h{level}>")
            .WriteEscape(ContainerTitle.Of(container) ?? "Tab")
            .WriteLine($"</h{level}>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</section>");
    }
}
