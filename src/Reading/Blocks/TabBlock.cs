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

    public LessonBlock Read(BlockContext container) => new LessonBlock.Tab(container.At, container.Title);

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer
            .Write($"<section><h{container.HeadingLevel}>")
            .WriteTitle(container.Syntax, renderer.Translate("Tab"))
            .WriteLine($"</h{container.HeadingLevel}>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }
}
