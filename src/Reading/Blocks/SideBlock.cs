using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>One panel of a comparison.</summary>
internal sealed class SideBlock(string name) : ILessonBlock
{
    public string Name => name;

    /// <summary>The panel's heading: the author's words, else Before or After.</summary>
    public static string TitleOf(CustomContainer side, string name) =>
        ContainerTitle.Read(side) ?? char.ToUpperInvariant(name[0]) + name[1..];

    public LessonBlock? Read(BlockContext container) => null;

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer
            .Write($"<section class=\"{name}\"><h{container.HeadingLevel}>")
            .WriteTitle(container.Syntax, renderer.Translate(TitleOf(container.Syntax, name)))
            .WriteLine($"</h{container.HeadingLevel}>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }
}
