namespace Lintel.Reading.Html;

/// <summary>A start or end tag in raw HTML.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="IsSelfClosed">Whether it ends with <c>/&gt;</c>, which counts in SVG and MathML alone.</param>
/// <param name="Attributes">How many attributes it has, about.</param>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset behind its <c>&gt;</c>.</param>
internal readonly record struct Tag(string Name, bool IsEnd, bool IsSelfClosed, int Attributes, int Start, int End);

/// <summary>
/// Finds the tags of raw HTML in one pass, as a browser's tokenizer would: what stands in comments, scripts and quoted
/// values is none.
/// </summary>
internal sealed class TagScanner
{
    private static readonly HashSet<string> RawText =
    [
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
        "plaintext",
    ];

    // A comment or a script goes on from one piece of HTML to the next.
    private string? awaited;

    /// <summary>Whether SVG or MathML stands open, where no element holds raw text.</summary>
    public bool IsForeign { get; set; }

    /// <summary>The tags of the next piece, in order.</summary>
    public IEnumerable<Tag> Read(string html)
    {
        for (var at = 0; at < html.Length; )
        {
            if (awaited is not null)
            {
                var end = html.IndexOf(awaited, at, StringComparison.OrdinalIgnoreCase);
                if (end < 0)
                    yield break;
                at = awaited == "-->" ? end + awaited.Length : end;
                awaited = null;
                continue;
            }

            at = html.IndexOf('<', at);
            if (at < 0)
                yield break;
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                // `<!-->` and `<!--->` are whole comments.
                var isWhole = html.AsSpan(at + 4).StartsWith(">") || html.AsSpan(at + 4).StartsWith("->");
                awaited = isWhole ? null : "-->";
                at += isWhole ? 5 : 4;
                continue;
            }

            if (ReadTag(html, at) is not { } tag)
            {
                at++;
                continue;
            }

            yield return tag;
            at = tag.End;
            if (!tag.IsEnd && !IsForeign && RawText.Contains(tag.Name))
                awaited = "</" + tag.Name;
        }
    }

    private static Tag? ReadTag(string html, int start)
    {
        var isEnd = start + 1 < html.Length && html[start + 1] == '/';
        var name = start + (isEnd ? 2 : 1);
        if (name >= html.Length || !char.IsAsciiLetter(html[name]))
            return null;
        var at = html.AsSpan(name).IndexOfAny(" \t\r\n\f/>") is >= 0 and var length ? name + length : html.Length;
        var word = html[name..at].ToLowerInvariant();
        var attributes = 0;
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (IsBlank(html[at]) || html[at] == '/')
                continue;
            if (IsBlank(html[at - 1]) || html[at - 1] is '/' or '"' or '\'')
                attributes++;
            if (html[at] is not ('"' or '\'') || !IsValue(html, at))
                continue;
            at = html.IndexOf(html[at], at + 1) is >= 0 and var close ? close : html.Length - 1;
        }

        var isSelfClosed = at < html.Length && html[at - 1] == '/';
        return new(word, isEnd, isSelfClosed, attributes, start, Math.Min(at + 1, html.Length));
    }

    // A quotation mark opens a value behind an equals sign alone.
    private static bool IsValue(string html, int quote)
    {
        var before = quote - 1;
        while (before > 0 && IsBlank(html[before]))
            before--;
        return html[before] == '=';
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\f';
}
