using System.Globalization;
using System.Text;

namespace Lintel.Text.Formats;

/// <summary>Characters that nobody sees but that change what is seen, or what a program makes of a text.</summary>
internal static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Whether a text holds any.</summary>
    public static bool Any(string text) => IndexOf(text, 0) >= 0;

    /// <summary>Place of the first one from <paramref name="start"/> on; -1 when there is none.</summary>
    public static int IndexOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            // Plain ASCII is by far the most of what is looked at.
            if (text[i] is >= ' ' and <= '~')
                continue;
            if (IsHidden(text, i))
                return i;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return -1;
    }

    /// <summary>
    /// Whether the character at a place is a control (C0, C1), a separator of lines, half a surrogate pair, or a format
    /// character such as U+202E or U+200B. A joiner between two letters of a script that needs it, or between two parts
    /// of an emoji, is none.
    /// </summary>
    public static bool IsHidden(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
            return true;
        if (rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner)
            return !Joins(text, index);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            // The signs that stand before an Arabic, Syriac or Kaithi number are seen.
            UnicodeCategory.Format => rune.Value is not (>= 0x600 and <= 0x605 or 0x6DD or 0x70F or 0x8E2 or 0x110BD),
            // Fillers are letters by category and blank to the eye; U+034F joins without a trace.
            // What is no character at all ends in FFFE or FFFF, or lies in the block from FDD0 on.
            _ => rune.Value is 0x34F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFDD0 and <= 0xFDEF)
                || (rune.Value & 0xFFFE) == 0xFFFE,
        };
    }

    /// <summary>Spells out the character at a place, as <c>\x1b</c> or <c>\u202e</c>; the result is how many UTF-16
    /// units it takes.</summary>
    public static int Spell(StringBuilder clean, string text, int index)
    {
        var isWhole = Rune.TryGetRuneAt(text, index, out var rune);
        var value = isWhole ? rune.Value : text[index];
        clean.Append(
            value switch
            {
                '\n' => @"\n",
                '\r' => @"\r",
                <= 0xFF => @"\x" + value.ToString("x2", CultureInfo.InvariantCulture),
                <= 0xFFFF => @"\u" + value.ToString("x4", CultureInfo.InvariantCulture),
                _ => @"\U" + value.ToString("x8", CultureInfo.InvariantCulture),
            }
        );
        return isWhole ? rune.Utf16SequenceLength : 1;
    }

    private static bool Joins(string text, int index) =>
        index > 0
        && index + 1 < text.Length
        && text[index - 1] > '\u02FF'
        && text[index + 1] > '\u02FF'
        && text[index - 1] is not ('\u200C' or '\u200D')
        && text[index + 1] is not ('\u200C' or '\u200D');
}
