using Lintel.Reading.Decisions.Dates;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Words that turn what follows them round, or put it off: "not accepted", "no longer in use", "to be
/// superseded by".</summary>
internal static class Turning
{
    private static readonly PhraseSet Words = PhraseSet.Read("statuses", "turned round");
    private static readonly PhraseSet Between = PhraseSet.Read("statuses", "between");
    private static readonly PhraseSet Behind = PhraseSet.Read("statuses", "turned round, behind it");

    // Nobody puts more letters between the two.
    private const int Farthest = 80;

    /// <summary>Whether the words right in front of a place or behind it turn round what stands there, or a question
    /// mark doubts it.</summary>
    public static bool Turns(string text, PhraseMatch said) =>
        IsQuestion(text.AsSpan(said.End))
        || IsTurned(text[Math.Max(0, said.Start - Farthest)..said.Start])
        || IsDenied(text[said.End..Math.Min(text.Length, said.End + Farthest)]);

    /// <summary>Whether words open by putting off what they say: "to be reviewed".</summary>
    public static bool PutsOff(string words) =>
        Words.FindOpening(words) is { Start: 0, End: var end } && end < words.Length;

    private static bool IsQuestion(ReadOnlySpan<char> behind) => behind.TrimStart(" ()（）*_") is ['?' or '？', ..];

    // "承認されていない", "kabul edilmedi"
    private static bool IsDenied(string behind) =>
        behind.AsSpan().TrimStart() is [var first, ..]
        && char.IsLetter(first)
        && Behind.FindOpening(behind) is { } denial
        && string.IsNullOrWhiteSpace(behind[..denial.Start]);

    private static bool IsTurned(string before)
    {
        // "un-approved": one word with what follows.
        if (
            before.EndsWith("un-", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("non-", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        var last = Words.FindAll(before).LastOrDefault();
        if (last.End == 0)
            return false;
        // "In May superseded by ADR-2": the month is no "may".
        if (last.Start > 0 && char.IsUpper(before[last.Start]) && DateVocabulary.IsMonth(before[last.Start..last.End]))
            return false;
        var rest = before[last.End..];
        // "not (yet) accepted": what is in brackets lies between the two, and what they end or begin does not.
        return rest.AsSpan().IndexOfAny(",;:.![]") < 0
            && rest.Count(letter => letter == '(') == rest.Count(letter => letter == ')')
            && Tokens.Read(rest).Words.All(Between.Contains);
    }
}
