using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>A place that links lead to, and nobody sees.</summary>
internal sealed class AnchorInline : LeafInline;

/// <summary>Writes such a place.</summary>
internal sealed class AnchorRenderer : HtmlObjectRenderer<AnchorInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AnchorInline obj) =>
        renderer.Write("<span").WriteAttributes(obj).Write("></span>");
}
