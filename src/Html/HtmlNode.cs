using AngleSharp.Dom;

namespace Lintel.Html;

/// <summary>A piece of a page: an element with what it holds, or text.</summary>
internal sealed class HtmlNode
{
    private HtmlNode(string name, string text) => (Name, Text) = (name, text);

    /// <summary>The element's name in small letters; empty for text.</summary>
    public string Name { get; }

    /// <summary>The text; empty for an element.</summary>
    public string Text { get; }

    /// <summary>Where a link leads; null for what leads nowhere.</summary>
    public string? Href { get; set; }

    /// <summary>Where a picture is.</summary>
    public string? Src { get; set; }

    /// <summary>What a picture shows.</summary>
    public string? Alt { get; set; }

    /// <summary>What stands in the element.</summary>
    public List<HtmlNode> Children { get; } = [];

    /// <summary>Whether it is an element.</summary>
    public bool IsElement => Name.Length > 0;

    /// <summary>The elements in it, without those further down.</summary>
    public IEnumerable<HtmlNode> Elements => Children.Where(child => child.IsElement);

    /// <summary>The whole text in it.</summary>
    public string TextContent => IsElement ? string.Concat(Children.Select(child => child.TextContent)) : Text;

    /// <summary>An element without anything in it.</summary>
    public static HtmlNode Element(string name) => new(name, "");

    /// <summary>A stretch of text.</summary>
    public static HtmlNode OfText(string text) => new("", text);

    /// <summary>Pieces of a page that a parser read; comments are left out.</summary>
    public static IEnumerable<HtmlNode> From(IEnumerable<INode> nodes) => From(nodes, 0);

    /// <summary>The elements of a name anywhere in it, in order.</summary>
    public List<HtmlNode> All(string name)
    {
        var found = new List<HtmlNode>();
        Add(found, name);
        return found;
    }

    private void Add(List<HtmlNode> found, string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
                found.Add(child);
            child.Add(found, name);
        }
    }

    private static IEnumerable<HtmlNode> From(IEnumerable<INode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            if (node is IText text)
                yield return OfText(text.Data);
            if (node is not IElement element)
                continue;
            var copy = Element(element.LocalName);
            copy.Href = element.GetAttribute("href");
            copy.Src = element.GetAttribute("src");
            copy.Alt = element.GetAttribute("alt");
            if (depth < HtmlTree.MaximumDepth)
                copy.Children.AddRange(From(element.ChildNodes, depth + 1));
            yield return copy;
        }
    }
}
