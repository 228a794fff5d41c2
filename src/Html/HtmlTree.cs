using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lintel.Html;

/// <summary>
/// HTML of pages, parsed to be gone through call by call: what would nest deeper than any page does is cut off, for a
/// stack that overflows cannot be caught.
/// </summary>
internal static class HtmlTree
{
    /// <summary>What nests deeper is left out.</summary>
    public const int MaximumDepth = 1_000;

    /// <summary>Parses a whole page or a piece of one.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var open = new Stack<(INode Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth == MaximumDepth)
                next.Node.TextContent = "";
            foreach (var child in next.Node.ChildNodes)
                open.Push((child, next.Depth + 1));
        }

        return document;
    }
}
