using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Lintel.Reading.Blocks;

/// <summary>Text that opens when it is asked for.</summary>
internal sealed class DetailsBlock : ILessonBlock
{
    public string Name => "details";

    public LessonBlock? Read(BlockContext container) => null;

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        var attributes = container.Syntax.TryGetAttributes();
        var kind = attributes?.Classes?.FirstOrDefault() is { } word ? AdmonitionBlock.KindOf(word) : "note";
        var open = attributes?.Properties?.Any(property => property.Key == "open") == true ? " open" : "";
        renderer
            .Write($"<details class=\"markdown-alert markdown-alert-{kind}\"{open}>")
            .Write("<summary class=\"markdown-alert-title\">")
            .WriteTitle(container.Syntax, renderer.Translate("Details"))
            .WriteLine("</summary>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</details>");
    }
}
