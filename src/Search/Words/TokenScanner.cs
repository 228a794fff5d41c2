using System.Globalization;
using System.Text;

namespace Lintel.Search.Words;

/// <summary>Finds the next token of a text: letters and digits, with single joints inside, as in <c>kebab-case</c>,
/// <c>v1.2</c>, <c>don't</c>, <c>CI/CD</c>, or a dot before as in <c>.NET</c>.</summary>
internal static class TokenScanner
{
    private const int LongestAbbreviation = 5;

    /// <summary>The token at or behind <paramref name="at"/>, which moves behind it; empty at the end of the
    /// text.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && LengthAt(text, at) == 0 && !IsDottedName(text, at))
            at++;
        var start = at;
        if (at < text.Length && text[at] == '.')
            at = EndOfToken(text, at + 1);
        else if (SignedLetter(text, at) is > 0 and var length)
            at += length;
        else
            at = EndOfCapitals(text, at) is > 0 and var end ? end : EndOfToken(text, at);
        return text[start..at];
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            while (LengthAt(text, at) is > 0 and var length)
                at += length;
            if (at >= text.Length || !IsJoint(text[at]) || LengthAt(text, at + 1) == 0)
                return EndOfSigns(text, at);
            at++;
        }
    }

    // g++, Notepad++
    private static int EndOfSigns(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith("++") && (at + 2 >= text.Length || (text[at + 2] != '+' && LengthAt(text, at + 2) == 0))
            ? at + 2
            : at;

    // Languages that are called a letter and a sign: C#, F#, J#.
    private static int SignedLetter(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (text[at] | 0x20) is 'c' or 'f' or 'j'
        && text[(at + 1)..].StartsWith("#")
        && LengthAt(text, at + 2) == 0
            ? 2
            : 0;

    // A dot that begins a word, as in .NET; one that ends a sentence has something before it.
    private static bool IsDottedName(ReadOnlySpan<char> text, int at) =>
        text[at] == '.'
        && at + 1 < text.Length
        && char.IsAsciiLetter(text[at + 1])
        && (at == 0 || (text[at - 1] != '.' && !IsBehindWord(text, at)));

    private static bool IsBehindWord(ReadOnlySpan<char> text, int at) =>
        LengthAt(text, at - 1) > 0 || (at > 1 && LengthAt(text, at - 2) == 2);

    // Abbreviations that belong together: CI/CD, Q&A. 0 for anything else.
    private static int EndOfCapitals(ReadOnlySpan<char> text, int at)
    {
        var (end, count) = (0, 0);
        while (EndOfAbbreviation(text, at) is > 0 and var next)
        {
            (end, count) = (next, count + 1);
            if (next >= text.Length || text[next] is not ('/' or '&'))
                break;
            at = next + 1;
        }

        return count > 1 ? end : 0;
    }

    private static int EndOfAbbreviation(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsAsciiLetterUpper(text[at]))
            return 0;
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end])))
            end++;
        return end - at <= LongestAbbreviation && LengthAt(text, end) == 0 ? end : 0;
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
