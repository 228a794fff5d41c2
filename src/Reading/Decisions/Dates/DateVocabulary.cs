using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Dates;

/// <summary>Words of a date: <c>Vocabulary/en/dates.txt</c> and its like in other languages.</summary>
internal static class DateVocabulary
{
    private static readonly PhraseSet Months = PhraseSet.Read(
        "dates",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    );

    private static readonly PhraseSet Ordinals = PhraseSet.Read("dates", "ordinal");
    private static readonly PhraseSet Prepositions = PhraseSet.Read("dates", "of");

    /// <summary>The months that a text names; <see cref="PhraseMatch.List"/> counts them from 0.</summary>
    public static IEnumerable<PhraseMatch> FindMonths(string text) => Months.FindAll(text);

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>Whether letters behind the number of a day belong to it, as in "3rd".</summary>
    public static bool IsOrdinal(string letters) =>
        letters.Length == 0 || letters is "." or "º" or "°" or "ª" || Ordinals.Contains(letters);

    /// <summary>Whether a word may stand between the day and the month, as in "3 of May".</summary>
    public static bool IsPreposition(string word) => word.Length == 0 || Prepositions.Contains(word);
}
