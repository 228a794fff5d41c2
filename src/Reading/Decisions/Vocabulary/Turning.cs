namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Words that turn what follows them round, or put it off: "not accepted", "no longer in use", "to be
/// superseded by".</summary>
internal static class Turning
{
    private static readonly PhraseSet Words = PhraseSet.Read("statuses", "turned round");
    private static readonly PhraseSet Between = PhraseSet.Read("statuses", "between");

    // Nobody puts more letters between the two.
    private const int Farthest = 80;

    /// <summary>Whether the words right in front of a place turn round what stands there, or a question mark behind it
    /// doubts it.</summary>
    public static bool Turns(string text, PhraseMatch said) =>
        IsQuestion(text.AsSpan(said.End)) || IsTurned(text[Math.Max(0, said.Start - Farthest)..said.Start]);

    private static bool IsQuestion(ReadOnlySpan<char> behind) => behind.TrimStart(" )*_") is ['?' or '？', ..];

    private static bool IsTurned(string before)
    {
        var last = Words.FindAll(before).LastOrDefault();
        if (last.End == 0)
            return false;
        var rest = before[last.End..];
        return rest.AsSpan().IndexOfAny(",;:.!()[]") < 0 && Tokens.Read(rest).Words.All(Between.Contains);
    }
}
