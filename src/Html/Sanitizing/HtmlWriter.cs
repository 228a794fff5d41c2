using System.Text;
using AngleSharp.Dom;
using Lintel.Model;

namespace Lintel.Html.Sanitizing;

/// <summary>
/// Writes the allowed elements of a tree as HTML, after the fragment serialization of the HTML standard. Each node is
/// visited once and none by a call of its own, so that neither the number nor the depth of nodes matters; AngleSharp
/// looks for each node's next sibling from the first one on.
/// </summary>
internal static class HtmlWriter
{
    private static readonly HashSet<string> Void = ["br", "col", "hr", "img", "input", "wbr"];

    /// <summary>What is inside an element.</summary>
    public static string Write(IElement root)
    {
        var html = new StringBuilder();
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        var links = 0;
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                if (place.Node != root)
                    Close(html, (IElement)place.Node);
                links -= IsLink(place.Node) ? 1 : 0;
                continue;
            }

            open.Push((place.Node, place.Next + 1));
            var child = place.Node.ChildNodes[place.Next];
            if (child is IText text)
                Escape(html, text.Data, isAttribute: false);
            else if (child is IElement element && !AllowList.IsLeftOut(element))
            {
                if (element.LocalName == "img" && !IsLoaded(element.GetAttribute("src")))
                {
                    WriteInstead(html, element, isInLink: links > 0);
                    continue;
                }

                Open(html, element);
                open.Push((element, 0));
                links += IsLink(element) ? 1 : 0;
            }
        }

        return html.ToString();
    }

    private static bool IsLink(INode node) => node is IElement { LocalName: "a" };

    /// <summary>Whether a page shows the picture at an address: one that is not there has none, and the policy of the
    /// pages loads none from elsewhere.</summary>
    public static bool IsLoaded(ReadOnlySpan<char> address) =>
        address.Length > 0
        && !address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        && !address.StartsWith("//", StringComparison.Ordinal);

    // As with Markdown's own pictures: its words, and the way to it unless they are in a link already.
    private static void WriteInstead(StringBuilder html, IElement image, bool isInLink)
    {
        var address = image.GetAttribute("src") ?? "";
        var words =
            image.GetAttribute("alt") is { Length: > 0 } alt ? alt
            : image.GetAttribute("title") is { Length: > 0 } title ? title
            : address;
        if (isInLink || address.Length == 0)
        {
            Escape(html, words, isAttribute: false);
            return;
        }

        html.Append("<a href=\"");
        Escape(html, address, isAttribute: true);
        html.Append("\">");
        Escape(html, words, isAttribute: false);
        html.Append("</a>");
    }

    private static void Open(StringBuilder html, IElement element)
    {
        if (!MarkupNames.Kept.Contains(element.LocalName))
            return;
        html.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            html.Append(' ').Append(attribute.Name).Append("=\"");
            Escape(html, attribute.Value, isAttribute: true);
            html.Append('"');
        }

        html.Append('>');
        // A parser drops the line end that opens a listing.
        if (element.LocalName == "pre" && element.FirstChild is IText text && text.Data.StartsWith('\n'))
            html.Append('\n');
    }

    private static void Close(StringBuilder html, IElement element)
    {
        if (MarkupNames.Kept.Contains(element.LocalName) && !Void.Contains(element.LocalName))
            html.Append("</").Append(element.LocalName).Append('>');
    }

    private static void Escape(StringBuilder html, string text, bool isAttribute)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '\u00A0' => html.Append("&nbsp;"),
                '"' when isAttribute => html.Append("&quot;"),
                _ => html.Append(character),
            };
        }
    }
}
