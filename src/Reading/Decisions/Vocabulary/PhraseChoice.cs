using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What may stand at a place of a phrase: words, the beginnings of words, or phrases.</summary>
internal sealed class PhraseChoice
{
    // Most places hold a single word, for which a set would be a hundred times its size.
    private readonly string? word;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? words;
    private readonly ImmutableArray<string> stems = [];

    /// <summary>A word; <c>_</c> is any, and one that ends in <c>…</c> any that begins so.</summary>
    public PhraseChoice(string atom)
    {
        IsAny = atom == "_";
        if (atom.EndsWith('…'))
            stems = [atom[..^1]];
        else
            word = atom;
    }

    /// <summary>Any of a list.</summary>
    public PhraseChoice(ImmutableArray<Phrase> list)
    {
        var atoms = list.Select(phrase => phrase.OnlyWord).OfType<string>().ToArray();
        IsAny = atoms.Contains("_");
        stems = [.. atoms.Where(atom => atom.EndsWith('…')).Select(atom => atom[..^1])];
        words = atoms
            .Where(atom => !atom.EndsWith('…'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = [.. list.Where(phrase => phrase.OnlyWord is null)];
    }

    /// <summary>Whether it is any word.</summary>
    public bool IsAny { get; }

    /// <summary>The phrases of several words.</summary>
    public ImmutableArray<Phrase> Phrases { get; } = [];

    /// <summary>The words: <c>_</c> for any, and with <c>…</c> at its end where others may begin so.</summary>
    public IEnumerable<string> Words => WholeWords.Concat(stems.Select(stem => $"{stem}…"));

    /// <summary>The words by which it may begin, with <c>…</c> where others may begin so; null where it may begin with
    /// any.</summary>
    public IEnumerable<string>? Openings
    {
        get
        {
            if (IsAny || stems.Contains("", StringComparer.Ordinal))
                return null;
            if (Phrases.IsEmpty)
                return Words;
            var below = Phrases.Select(phrase => phrase.Openings).ToArray();
            return below.Contains(null) ? null : Words.Concat(below.SelectMany(openings => openings!));
        }
    }

    /// <summary>The word that it is, with <c>…</c> where others may begin so, or <c>_</c>; null where it is one of
    /// several.</summary>
    public string? OnlyWord => word ?? (Phrases.IsEmpty && Words.Take(2).ToArray() is [var only] ? only : null);

    /// <summary>Whether a word is one of its words.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        if (
            IsAny
            || (word is not null && text.Equals(word, StringComparison.OrdinalIgnoreCase))
            || words?.Contains(text) == true
        )
            return true;
        foreach (var stem in stems)
            if (text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private IEnumerable<string> WholeWords => words?.Set ?? (word is null ? [] : (IEnumerable<string>)[word]);
}
