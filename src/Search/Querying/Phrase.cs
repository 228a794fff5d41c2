using System.Text.RegularExpressions;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>Words that are sought side by side, with all signs between them.</summary>
internal static partial class Phrase
{
    /// <summary>A text in which neither case nor diacritics nor the width of blanks matter.</summary>
    public static string Fold(string text) => Folding.Fold(Blanks().Replace(text, " ").Trim());

    /// <summary>Whether a folded text holds a folded phrase, and not as a part of longer words.</summary>
    public static bool IsIn(string text, string phrase) => IsIn(text, phrase, isWhole: true);

    /// <summary>Whether a folded text holds what begins with a folded name.</summary>
    public static bool BeginsIn(string text, string name) => IsIn(text, name, isWhole: false);

    private static bool IsIn(string text, string phrase, bool isWhole)
    {
        for (var at = 0; (at = text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + phrase.Length;
            if (!IsInside(text, at, phrase[0]) && !(isWhole && IsInside(text, end, phrase[^1])))
                return true;
        }

        return false;

        static bool IsInside(string text, int border, char own) =>
            border > 0
            && border < text.Length
            && char.IsLetterOrDigit(own)
            && char.IsLetterOrDigit(text[border - 1])
            && char.IsLetterOrDigit(text[border]);
    }

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blanks();
}
