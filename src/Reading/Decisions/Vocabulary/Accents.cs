using System.Globalization;
using System.Text;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Latin letters without their accents.</summary>
internal static class Accents
{
    /// <summary>The same words without accents, the names of lists as they are; null where there are none.</summary>
    public static string? Without(string words)
    {
        if (!words.Any(letter => letter is > '\u007F' and < '\u0250'))
            return null;
        var plain = new StringBuilder(words.Length);
        var isName = false;
        foreach (var letter in words)
        {
            isName = letter == '<' || (isName && letter != '>');
            if (!isName && letter is > '\u007F' and < '\u0250')
                plain.Append(Base(letter));
            else
                plain.Append(letter);
        }

        return plain.ToString();
    }

    private static string Base(char letter) =>
        letter switch
        {
            'ø' => "o",
            'Ø' => "O",
            'ł' => "l",
            'Ł' => "L",
            'æ' => "ae",
            'Æ' => "AE",
            'œ' => "oe",
            'ß' => "ss",
            'ı' => "i",
            'ð' => "d",
            _ => string.Concat(
                letter
                    .ToString()
                    .Normalize(NormalizationForm.FormD)
                    .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            ),
        };
}
