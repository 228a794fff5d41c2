using System.Buffers;
using System.Text;

namespace Lintel.Text;

/// <summary>
/// Characters that no page, feed or report can hold: those outside the production <c>Char</c> of XML 1.0, which are
/// controls other than tab and line ends, lone surrogates, U+FFFE and U+FFFF.
/// </summary>
internal static class Unprintable
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The offset of the first such character; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Suspects) is >= 0 and var next; )
        {
            at += next;
            if (!IsPair(text, at))
                return at;
            at += 2;
        }

        return -1;
    }

    /// <summary>
    /// The text with each of them replaced by one other, so that offsets stay: a blank for vertical tab and form feed,
    /// else U+FFFD.
    /// </summary>
    public static string Replace(string text)
    {
        var first = IndexIn(text);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text);
        for (var at = first; at < text.Length; at++)
        {
            if (!Suspects.Contains(text[at]))
                continue;
            if (IsPair(text, at))
                at++;
            else
                clean[at] = text[at] is '\v' or '\f' ? ' ' : '\uFFFD';
        }

        return clean.ToString();
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
