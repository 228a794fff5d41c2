using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>One place of a phrase: a word, any word, or one of a list.</summary>
internal sealed class PhrasePart
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly ImmutableArray<string> stems;
    private readonly ImmutableArray<Phrase> phrases;
    private readonly bool isAny;

    private PhrasePart(IEnumerable<string> words, string gap, char mark)
    {
        var atoms = words.ToArray();
        isAny = atoms.Contains("_");
        stems = [.. atoms.Where(IsStem).Select(atom => atom[..^1])];
        this.words = atoms
            .Where(atom => !IsStem(atom))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = [];
        Gap = gap.Trim();
        IsOptional = mark is '?' or '*';
        IsRepeated = mark is '*';
    }

    private PhrasePart(ImmutableArray<Phrase> phrases, string gap, char mark)
        : this(phrases.Select(phrase => phrase.OnlyWord).OfType<string>(), gap, mark) =>
        this.phrases = [.. phrases.Where(phrase => phrase.OnlyWord is null)];

    /// <summary>Its words: <c>_</c> for any, and with <c>…</c> at its end where others may begin so.</summary>
    public IEnumerable<string> Words => words.Set.Concat(stems.Select(stem => $"{stem}…"));

    /// <summary>Its phrases of several words.</summary>
    public IEnumerable<Phrase> Phrases => phrases;

    /// <summary>What stands in front of it: nothing for blanks.</summary>
    public string Gap { get; }

    /// <summary>Whether it may be missing.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether it may stand there several times.</summary>
    public bool IsRepeated { get; }

    /// <summary>The words by which it may begin; null where it may begin with any.</summary>
    public IEnumerable<string>? Openings
    {
        get
        {
            var below = phrases.Select(phrase => phrase.Openings).ToArray();
            return isAny || stems.Length > 0 || below.Contains(null)
                ? null
                : words.Set.Concat(below.SelectMany(openings => openings!));
        }
    }

    /// <summary>The word that it is, with <c>…</c> where others may begin so, or <c>_</c>; null where it is one of
    /// several.</summary>
    public string? OnlyWord =>
        phrases.Length > 0 ? null
        : stems is [var stem] && words.Set.Count == 0 ? $"{stem}…"
        : stems.IsEmpty && words.Set.Count == 1 ? words.Set.Items[0]
        : null;

    /// <summary>A word; <c>_</c> is any, and one that ends in <c>…</c> any that begins so.</summary>
    public static PhrasePart Word(string word, string gap, char mark) => new([word], gap, mark);

    /// <summary>A word or phrase of a list.</summary>
    public static PhrasePart OneOf(ImmutableArray<Phrase> list, string gap, char mark) => new(list, gap, mark);

    /// <summary>Where it ends, if it begins with a word: the indices behind its last words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="gap">What must stand in front of it; null for anything.</param>
    public IEnumerable<int> Ends(Tokens text, int at, string? gap)
    {
        if (at >= text.Count || !(gap is null || Fits(text.Gap(at), gap) || IsAnything(text.Gap(at))))
            yield break;
        if (isAny || words.Contains(text[at]) || HasStemOf(text[at]))
            yield return at + 1;
        foreach (var phrase in phrases)
            if (phrase.Match(text, at, gap) is >= 0 and var end)
                yield return end;
    }

    private static bool IsStem(string atom) => atom.EndsWith('…');

    // Whatever stands between two words goes on to be anything: "durch ADR-7 (neu) ersetzt".
    private bool IsAnything(ReadOnlySpan<char> gap) => isAny && IsRepeated && gap.IndexOfAny(".;:。；") < 0;

    private static bool Fits(ReadOnlySpan<char> written, string gap)
    {
        var mark = written.Trim();
        return gap == "-" ? mark.IsEmpty || mark is "-" : mark.SequenceEqual(gap);
    }

    private bool HasStemOf(ReadOnlySpan<char> word)
    {
        foreach (var stem in stems)
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
