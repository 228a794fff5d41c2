namespace Lintel.Reading.Html;

/// <summary>
/// Which elements stand open while raw HTML is read, after the tree construction of the HTML standard as far as depth goes. Where the two
/// differ, this one counts more.
/// </summary>
internal sealed class OpenElements
{
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"];

    // These close one another, so that they nest only where other elements do; outside their place they are passed over.
    private static readonly HashSet<string> Implied =
        ["html", "head", "body", "p", "li", "dd", "dt", "option", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"];

    // They come back in every paragraph until they are closed.
    private static readonly HashSet<string> Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    // The end of an item or a quote does not close these.
    private static readonly HashSet<string> Scopes =
        ["applet", "button", "marquee", "math", "object", "ol", "select", "svg", "table", "template", "ul"];

    // The standard keeps three of a kind.
    private const int MostAlike = 3;

    private readonly List<string> open = [];
    private readonly List<(string Name, string Text)> formatting = [];
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);
    private int foreign;

    /// <summary>How deep the next element would lie.</summary>
    public int Depth => open.Count + formatting.Count;

    /// <summary>How many elements come back in the next paragraph.</summary>
    public int Returning => formatting.Count;

    /// <summary>How many elements stand open that are no formatting.</summary>
    public int Mark => open.Count;

    /// <summary>Takes a tag into account; <paramref name="text"/> is the tag as written.</summary>
    public void Take(in Tag tag, string text)
    {
        if (tag.IsEnd) Close(tag.Name);
        else if (!(foreign > 0 ? tag.IsSelfClosed : Void.Contains(tag.Name) || Implied.Contains(tag.Name))) Open(tag.Name, text);
    }

    /// <summary>The end of a quote or an item, which closes what was opened in it.</summary>
    public void CloseDownTo(int mark)
    {
        while (open.Count > mark && !Scopes.Contains(open[^1])) Pop(open.Count - 1);
    }

    private void Open(string name, string text)
    {
        if (foreign > 0 || !Formatting.Contains(name))
        {
            open.Add(name);
            if (name is "svg" or "math") foreign++;
            return;
        }

        // A link closes the one before it.
        if (name is "a" or "nobr") CloseFormatting(name);
        if (alike.GetValueOrDefault(text) >= MostAlike) return;
        alike[text] = alike.GetValueOrDefault(text) + 1;
        formatting.Add((name, text));
    }

    private void Close(string name)
    {
        if (Formatting.Contains(name) && CloseFormatting(name)) return;
        if (open.LastIndexOf(name) is >= 0 and var index)
            for (var last = open.Count - 1; last >= index; last--) Pop(last);
    }

    private bool CloseFormatting(string name)
    {
        var index = formatting.FindLastIndex(element => element.Name == name);
        if (index < 0) return false;
        alike[formatting[index].Text]--;
        formatting.RemoveAt(index);
        return true;
    }

    private void Pop(int index)
    {
        if (open[index] is "svg" or "math") foreign--;
        open.RemoveAt(index);
    }
}
