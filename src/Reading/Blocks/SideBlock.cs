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
        ContainerTitle.Of(side) ?? char.ToUpperInvariant(name[0]) + name[1..];

    public LessonBlock? Read(CustomContainer container, SyntaxSpan spans) => null;

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        renderer
            .Write($"<section class=\"{name}\"><h{level}>")
            .WriteEscape(TitleOf(container, name))
            .WriteLine($"</h{level}>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</section>");
    }
}
