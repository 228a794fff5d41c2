namespace Lintel.Reading.Html;

/// <summary>
/// Which elements stand open while raw HTML is read, after the tree construction of the HTML standard as far as depth
/// goes. Where the two differ, this one counts more.
/// </summary>
internal sealed class OpenElements
{
    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "image",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ];

    // These close one another, so that they nest only where other elements do; outside their place they are passed
    // over.
    private static readonly HashSet<string> Implied =
    [
        "html",
        "head",
        "body",
        "p",
        "li",
        "dd",
        "dt",
        "option",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "colgroup",
    ];

    // They come back in every paragraph until they are closed.
    private static readonly HashSet<string> Formatting =
    [
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    ];

    // An end tag does not reach beyond these, except to close them.
    private static readonly HashSet<string> Scopes = ["applet", "marquee", "object", "select", "table", "template"];

    // The end of an item does not close these.
    private static readonly HashSet<string> Lists = ["button", "math", "ol", "svg", "ul"];

    // These end the paragraph that they are written in, and so stay open behind it.
    private static readonly HashSet<string> Blocks =
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "pre",
        "search",
        "section",
        "summary",
        "ul",
    ];

    // The standard keeps three of a kind.
    private const int MostAlike = 3;

    private readonly List<string> open = [];
    private readonly List<(string Name, string Text)> returning = [];
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);
    private int foreign;

    /// <summary>How deep the next element would lie, at most.</summary>
    public int Depth => open.Count + returning.Count;

    /// <summary>How many elements come back in the next paragraph.</summary>
    public int Returning => returning.Count;

    /// <summary>
    /// How many elements of those that come back were opened and not closed, also beyond what the standard keeps of a
    /// kind: a parser may hold all of them.
    /// </summary>
    public int Unclosed { get; private set; }

    /// <summary>How many elements stand open.</summary>
    public int Count => open.Count;

    /// <summary>Whether SVG or MathML stands open, which has rules of its own.</summary>
    public bool IsForeign => foreign > 0;

    /// <summary>Takes a tag into account; <paramref name="text"/> is the tag as written.</summary>
    public void Take(in Tag tag, string text)
    {
        if (tag.IsEnd)
            Close(tag.Name);
        else if (!(IsForeign ? tag.IsSelfClosed : Void.Contains(tag.Name) || Implied.Contains(tag.Name)))
            Open(tag.Name, text);
    }

    /// <summary>
    /// The end of a paragraph, which closes what was opened in it unless that had ended the paragraph itself.
    /// </summary>
    public void EndParagraph(int count)
    {
        if (!open.Skip(count).Any(name => Blocks.Contains(name) || Scopes.Contains(name) || Lists.Contains(name)))
            EndItem(count);
    }

    /// <summary>The end of a quote or an item, which closes what was opened in it.</summary>
    public void EndItem(int count)
    {
        while (open.Count > count && !Scopes.Contains(open[^1]) && !Lists.Contains(open[^1]))
            Pop(open.Count - 1);
    }

    private void Open(string name, string text)
    {
        // A link closes the one before it.
        if (!IsForeign && name is "a" or "nobr")
            Close(name);
        open.Add(name);
        if (name is "svg" or "math")
            foreign++;
        if (IsForeign || !Formatting.Contains(name))
            return;
        Unclosed++;
        if (alike.GetValueOrDefault(text) >= MostAlike)
            return;
        alike[text] = alike.GetValueOrDefault(text) + 1;
        returning.Add((name, text));
    }

    private void Close(string name)
    {
        if (Formatting.Contains(name) && Unclosed > 0)
            Unclosed--;
        if (Formatting.Contains(name) && returning.FindLastIndex(element => element.Name == name) is >= 0 and var last)
        {
            alike[returning[last].Text]--;
            returning.RemoveAt(last);
            // What was opened inside it stays open.
            if (open.LastIndexOf(name) is >= 0 and var place)
                Pop(place);
            return;
        }

        var index = open.Count - 1;
        while (index >= 0 && open[index] != name && !Scopes.Contains(open[index]))
            index--;
        if (index < 0 || open[index] != name)
            return;
        for (var at = open.Count - 1; at >= index; at--)
            Pop(at);
    }

    private void Pop(int index)
    {
        if (open[index] is "svg" or "math")
            foreign--;
        open.RemoveAt(index);
    }
}
