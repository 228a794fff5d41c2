using System.Buffers;
using System.Text;
using Lintel.Text;

namespace Lintel.Html.Sanitizing;

/// <summary>
/// Recognizes what Markdown is made into when it holds no raw HTML: allowed elements, each closed where it was opened
/// and none where a browser would move it, with plain attributes and plain addresses. Nothing of that would be taken
/// out, so it is written as <see cref="HtmlWriter"/> would, without a parser. Whatever else there is, is not plain.
/// </summary>
internal ref struct PlainMarkup
{
    private const int Deepest = 200;

    private static readonly string[] Attributes =
    [
        "alt",
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
        "class",
        "datetime",
        "height",
        "href",
        "id",
        "lang",
        "role",
        "src",
        "start",
        "tabindex",
        "title",
        "width",
    ];

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \t\n!#$%'()*+,-./:;=?@[]^_`{|}~\\"
    );

    private static readonly SearchValues<char> OfAddress = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%()*+,-./:;=?@_~&"
    );

    private readonly StringBuilder written;
    private readonly Stack<MarkupElement> open = new([MarkupElement.Body]);
    private ReadOnlySpan<char> rest;
    private int links;
    private bool isLoaded;

    private PlainMarkup(string html, StringBuilder written)
    {
        rest = html;
        this.written = written;
    }

    /// <summary>The piece as it may be published; null where it is not plain.</summary>
    public static string? Write(string html)
    {
        var written = StringBuilderCache.Acquire();
        var isPlain = new PlainMarkup(html, written).Write();
        // Most is published as it was made.
        var published =
            !isPlain ? null
            : written.Equals(html) ? html
            : written.ToString();
        StringBuilderCache.Release(written);
        return published;
    }

    private bool Write()
    {
        while (!rest.IsEmpty)
            if (
                !(
                    rest[0] != '<' ? TakeText()
                    : rest.StartsWith("</") ? TakeEnd()
                    : TakeStart()
                )
            )
                return false;
        return open.Count == 1;
    }

    private bool TakeText()
    {
        var end = rest.IndexOf('<');
        var text = end < 0 ? rest : rest[..end];
        rest = rest[text.Length..];
        return (open.Peek().Holds.HasFlag(MarkupContent.Phrase) || text.IndexOfAnyExcept(" \t\n") < 0)
            && Append(text, isAttribute: false);
    }

    private bool TakeEnd()
    {
        var name = TakeName(2);
        if (name.IsEmpty || !Take(">") || !name.SequenceEqual(open.Peek().Name))
            return false;
        links -= open.Pop().Name == "a" ? 1 : 0;
        written.Append("</").Append(name).Append('>');
        return true;
    }

    private bool TakeStart()
    {
        var name = TakeName(1);
        if (MarkupElement.Find(name) is not { } element || !open.Peek().Holds.HasFlag(element.Is))
            return false;
        written.Append('<').Append(name);
        var taken = 0;
        isLoaded = false;
        while (Take(" ") && !rest.StartsWith("/>"))
            if (!TakeAttribute(ref taken))
                return false;
        if (!(Take(">") || (element.IsVoid && Take("/>"))))
            return false;
        // Words stand in the place of a picture that no page shows.
        if (element.Name == "img" && !isLoaded)
            return false;
        written.Append('>');
        if (element.IsVoid)
            return true;
        open.Push(element);
        links += element.Name == "a" ? 1 : 0;
        // A parser drops the line end that opens a listing.
        return links < 2 && open.Count < Deepest && !(element.Name == "pre" && rest.StartsWith("\n"));
    }

    // Of two with one name, a parser drops the second.
    private bool TakeAttribute(ref int taken)
    {
        var name = TakeName(0);
        var number = IndexOf(name);
        if (
            number < 0
            || (taken & (1 << number)) != 0
            || !Take("=\"")
            || rest.IndexOf('"') is not (>= 0 and var length)
        )
            return false;
        taken |= 1 << number;
        var value = rest[..length];
        rest = rest[(length + 1)..];
        written.Append(' ').Append(name).Append("=\"");
        isLoaded |= name is "src" && HtmlWriter.IsLoaded(value);
        if ((name is "href" or "src" && !IsAddress(value)) || !Append(value, isAttribute: true))
            return false;
        written.Append('"');
        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> name)
    {
        var number = Attributes.Length - 1;
        while (number >= 0 && !name.SequenceEqual(Attributes[number]))
            number--;
        return number;
    }

    // Without a scheme, or with one that is allowed.
    private static bool IsAddress(ReadOnlySpan<char> value) =>
        value.IndexOfAnyExcept(OfAddress) < 0
        && (value.StartsWith("https://") || value.StartsWith("http://") || !value.Contains(':'));

    // A few signs are written otherwise; any reference to another is left to a parser.
    private bool Append(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain) is >= 0 and var length ? length : text.Length;
            written.Append(text[..plain]);
            text = text[plain..];
            if (text.IsEmpty)
                return true;
            var (sign, taken) =
                text.StartsWith("&amp;") ? ("&amp;", 5)
                : text.StartsWith("&lt;") ? ("&lt;", 4)
                : text.StartsWith("&gt;") ? ("&gt;", 4)
                : text.StartsWith("&quot;") ? (isAttribute ? "&quot;" : "\"", 6)
                : text.StartsWith("&#39;") ? ("'", 5)
                : text[0] switch
                {
                    '>' => ("&gt;", 1),
                    '"' => ("\"", 1),
                    '\u00A0' => ("&nbsp;", 1),
                    > '\u00A0' and not '\uFEFF' => (null, 1),
                    _ => (null, 0),
                };
            if (taken == 0)
                return false;
            if (sign is null)
                written.Append(text[0]);
            else
                written.Append(sign);
            text = text[taken..];
        }

        return true;
    }

    private ReadOnlySpan<char> TakeName(int from)
    {
        var end = from;
        while (
            end < rest.Length
            && (char.IsAsciiLetterLower(rest[end]) || char.IsAsciiDigit(rest[end]) || rest[end] == '-')
        )
            end++;
        var name = rest[from..end];
        rest = rest[end..];
        return name;
    }

    private bool Take(string sign)
    {
        if (!rest.StartsWith(sign))
            return false;
        rest = rest[sign.Length..];
        return true;
    }
}
