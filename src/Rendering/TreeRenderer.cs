using System.Diagnostics.CodeAnalysis;
using Lintel.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;

// The tree of a component may change with the framework, whose version is pinned; what is read of it is compared with
// the HTML of every page of the handbook by a test.
#pragma warning disable BL0006

namespace Lintel.Rendering;

/// <summary>Draws a component, and tells what it drew as HTML and as a tree.</summary>
internal sealed class TreeRenderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
{
    /// <summary>Draws a component to the end and tells its number.</summary>
    public async Task<int> DrawAsync(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component,
        ParameterView parameters
    )
    {
        var id = AssignRootComponentId(InstantiateComponent(component));
        await RenderRootComponentAsync(id, parameters);
        return id;
    }

    /// <summary>Writes a drawn component.</summary>
    public void Write(int component, TextWriter html) => WriteComponentHtml(component, html);

    /// <summary>The main part of a drawn component; null when it has none.</summary>
    public HtmlNode? Main(int component) => FindMain(GetCurrentRenderTreeFrames(component), 0, int.MaxValue);

    private HtmlNode? FindMain(ArrayRange<RenderTreeFrame> frames, int from, int to)
    {
        for (var at = from; at < Math.Min(to, frames.Count); )
        {
            ref var frame = ref frames.Array[at];
            if (frame.FrameType == RenderTreeFrameType.Element && frame.ElementName == "main")
                return ReadElement(frames, at);
            var length = LengthOf(frame);
            var found = frame.FrameType switch
            {
                RenderTreeFrameType.Element or RenderTreeFrameType.Region => FindMain(frames, at + 1, at + length),
                RenderTreeFrameType.Component => Main(frame.ComponentId),
                _ => null,
            };
            if (found is not null)
                return found;
            at += length;
        }

        return null;
    }

    private HtmlNode ReadElement(ArrayRange<RenderTreeFrame> frames, int at)
    {
        ref var frame = ref frames.Array[at];
        var element = HtmlNode.Element(frame.ElementName);
        if (!HtmlMarkdown.IsLeftOut(element.Name))
            Read(frames, at + 1, at + frame.ElementSubtreeLength, element);
        return element;
    }

    private void Read(ArrayRange<RenderTreeFrame> frames, int from, int to, HtmlNode parent)
    {
        for (var at = from; at < to; at += LengthOf(frames.Array[at]))
        {
            ref var frame = ref frames.Array[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Attribute:
                    Take(parent, frame.AttributeName, frame.AttributeValue);
                    break;
                case RenderTreeFrameType.Text:
                    parent.Children.Add(HtmlNode.OfText(frame.TextContent));
                    break;
                case RenderTreeFrameType.Markup:
                    parent.Children.AddRange(MarkupPieces.Parse(frame.MarkupContent, parent.Name));
                    break;
                case RenderTreeFrameType.Element:
                    parent.Children.Add(ReadElement(frames, at));
                    break;
                case RenderTreeFrameType.Region:
                    Read(frames, at + 1, at + frame.RegionSubtreeLength, parent);
                    break;
                case RenderTreeFrameType.Component:
                    var inner = GetCurrentRenderTreeFrames(frame.ComponentId);
                    Read(inner, 0, inner.Count, parent);
                    break;
            }
        }
    }

    private static void Take(HtmlNode element, string name, object? value)
    {
        switch (name)
        {
            case "href":
                element.Href = value?.ToString();
                break;
            case "src":
                element.Src = value?.ToString();
                break;
            case "alt":
                element.Alt = value?.ToString();
                break;
        }
    }

    private static int LengthOf(RenderTreeFrame frame) =>
        frame.FrameType switch
        {
            RenderTreeFrameType.Element => frame.ElementSubtreeLength,
            RenderTreeFrameType.Component => frame.ComponentSubtreeLength,
            RenderTreeFrameType.Region => frame.RegionSubtreeLength,
            _ => 1,
        };
}
