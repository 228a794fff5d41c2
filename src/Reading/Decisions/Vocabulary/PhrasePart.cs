using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>One place of a phrase: a word, any word, or one of a list.</summary>
/// <param name="choice">What may stand there.</param>
/// <param name="gap">What stands in front of it.</param>
/// <param name="mark"><c>?</c> or <c>*</c>, or any other.</param>
internal sealed class PhrasePart(PhraseChoice choice, string gap, char mark)
{
    /// <summary>Its words: <c>_</c> for any, and with <c>…</c> at its end where others may begin so.</summary>
    public IEnumerable<string> Words => choice.Words;

    /// <summary>Its phrases of several words.</summary>
    public ImmutableArray<Phrase> Phrases => choice.Phrases;

    /// <summary>What stands in front of it: nothing for blanks.</summary>
    public string Gap { get; } = gap.Trim();

    /// <summary>Whether it may be missing.</summary>
    public bool IsOptional { get; } = mark is '?' or '*';

    /// <summary>Whether it may stand there several times.</summary>
    public bool IsRepeated { get; } = mark is '*';

    /// <summary>The words by which it may begin, with <c>…</c> where others may begin so; null where it may begin with
    /// any.</summary>
    public IEnumerable<string>? Openings => choice.Openings;

    /// <summary>The word that it is, with <c>…</c> where others may begin so, or <c>_</c>; null where it is one of
    /// several.</summary>
    public string? OnlyWord => choice.OnlyWord;

    /// <summary>Whether there is a word that stands as the part's first has to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="gap">What must stand in front of it; null for anything.</param>
    public bool MayBegin(Tokens text, int at, string? gap) =>
        text.Has(at) && (gap is null || Fits(text.Gap(at), gap) || IsAnything(text.Gap(at)));

    /// <summary>Whether a word is one of its words.</summary>
    public bool Has(ReadOnlySpan<char> word) => choice.Has(word);

    // Whatever stands between two words goes on to be anything: "durch ADR-7 (neu) ersetzt".
    private bool IsAnything(ReadOnlySpan<char> written) =>
        choice.IsAny && IsRepeated && written.IndexOfAny(".;:。；") < 0;

    private static bool Fits(ReadOnlySpan<char> written, string gap)
    {
        var mark = written.Trim();
        return gap == "-" ? mark.IsEmpty || mark is "-" : mark.SequenceEqual(gap);
    }
}
