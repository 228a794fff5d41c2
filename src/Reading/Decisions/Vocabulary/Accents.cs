using System.Text;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Lines of word lists without their accents.</summary>
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
                plain.Append(LatinLetters.WithoutAccent(letter));
            else
                plain.Append(letter);
        }

        return plain.ToString();
    }
}
