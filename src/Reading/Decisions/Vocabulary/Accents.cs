using System.Collections.Frozen;
using System.Text;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Words without their accents.</summary>
internal static class Accents
{
    private const string Greek = "άα έε ήη ίι ϊι ΐι όο ύυ ϋυ ΰυ ώω ςσ";

    private static readonly FrozenDictionary<char, char> GreekBases = Greek
        .Split(' ')
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Words as a team's own are compared: capitals, in which accents are often left out, are small
    /// letters.</summary>
    public static string Fold(string words) =>
        LatinLetters.WithoutAccents(
            string.Concat(words.ToLowerInvariant().Select(letter => GreekBases.GetValueOrDefault(letter, letter)))
        );

    /// <summary>The same words without accents, the names of lists as they are; null where there are none.</summary>
    public static string? Without(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('\u0080', '\u024F'))
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
