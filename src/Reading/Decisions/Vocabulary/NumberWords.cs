using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What stands between the word for a record and its number, "no." and its like in other languages:
/// <c>Vocabulary/en/titles.txt</c>.</summary>
internal static class NumberWords
{
    /// <summary>All of them, as the alternatives of a regular expression.</summary>
    public static readonly string Pattern = WordFile.Alternatives("titles", "number");

    private static IEnumerable<string> Shortened =>
        WordFile.Lines("titles", "number").Where(word => word.EndsWith('.'));

    /// <summary>Text that opens with a number behind such a word: "№ 12".</summary>
    public static readonly Regex Opening = new(
        $@"^\W*(?:{Pattern})\s?\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>The end of a sentence, which the point of "no. 12" is not.</summary>
    public static readonly Regex EndOfSentence = new(
        $@"(?<!\b(?:{string.Join('|', Shortened.Select(word => Regex.Escape(word[..^1])))}))\. |。",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
