using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Parser;

namespace Lintel.Html;

/// <summary>Parses pieces of markup that components put on pages as they are.</summary>
/// <remarks>Safe to be used by many threads. It remembers, for pieces of the theme stand in many places; what was
/// parsed is never changed.</remarks>
internal static class MarkupPieces
{
    private const int Remembered = 2_000;

    private static readonly ConcurrentDictionary<(string Parent, string Markup), HtmlNode[]> Known = [];

    /// <summary>What a piece holds where it stands in an element of a name: a row is one in a table alone.</summary>
    public static HtmlNode[] Parse(string markup, string parent)
    {
        if (!markup.Contains('<', StringComparison.Ordinal))
            return [HtmlNode.OfText(WebUtility.HtmlDecode(markup))];
        if (Known.TryGetValue((parent, markup), out var known))
            return known;
        var parser = new HtmlParser();
        using var document = parser.ParseDocument("");
        HtmlNode[] nodes = [.. HtmlNode.From(parser.ParseFragment(markup, document.CreateElement(parent)))];
        if (Known.Count < Remembered)
            Known[(parent, markup)] = nodes;
        return nodes;
    }
}
