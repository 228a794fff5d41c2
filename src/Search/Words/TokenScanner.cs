using System.Globalization;
using System.Text;

namespace Lintel.Search.Words;

/// <summary>Finds the next token of a text: letters and digits, with single joints inside, as in <c>kebab-case</c>,
/// <c>v1.2</c>, <c>don't</c>.</summary>
internal static class TokenScanner
{
    /// <summary>The token at or behind <paramref name="at"/>, which moves behind it; empty at the end of the
    /// text.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && LengthAt(text, at) == 0)
            at++;
        var start = at;
        if (SignedLetter(text, at) is > 0 and var length)
            at += length;
        else
            at = EndOfToken(text, at);
        return text[start..at];
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            while (LengthAt(text, at) is > 0 and var length)
                at += length;
            if (at >= text.Length || !IsJoint(text[at]) || LengthAt(text, at + 1) == 0)
                return at;
            at++;
        }
    }

    // Languages that are called a letter and a sign: C#, F#, J#, C++.
    private static int SignedLetter(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || (text[at] | 0x20) is not ('c' or 'f' or 'j'))
            return 0;
        var rest = text[(at + 1)..];
        var length =
            rest.StartsWith("#") ? 2
            : rest.StartsWith("++") ? 3
            : 0;
        return length > 0 && LengthAt(text, at + length) == 0 ? length : 0;
    }

    private static bool IsJoint(char sign) => sign is '-' or '.' or '_' or '\'' or '’';

    // Length in UTF-16 units of the letter, mark or number here; 0 for anything else.
    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return 0;
        var letter = text[at];
        if (letter < 128)
            return char.IsAsciiLetterOrDigit(letter) ? 1 : 0;
        if (!char.IsSurrogate(letter))
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(letter)) ? 1 : 0;
        return
            Rune.TryGetRuneAt(text.Slice(at, Math.Min(2, text.Length - at)).ToString(), 0, out var rune)
            && IsWord(Rune.GetUnicodeCategory(rune))
            ? 2
            : 0;
    }

    private static bool IsWord(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
