using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>The points to take home.</summary>
internal sealed class TldrBlock : ILessonBlock
{
    public string Name => "tldr";

    public LessonBlock Read(BlockContext container) =>
        new LessonBlock.Tldr(container.At, PlainText.Of(container.Syntax));

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        var id = $"in-short-{container.Number}";
        renderer.WriteLine($"<section class=\"tldr\" aria-labelledby=\"{id}\">");
        renderer.WriteLine(
            $"<h{container.HeadingLevel} id=\"{id}\">{renderer.Encoded("In short")}</h{container.HeadingLevel}>"
        );
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }
}
