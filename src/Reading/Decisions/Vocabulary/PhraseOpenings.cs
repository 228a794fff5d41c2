using System.Runtime.InteropServices;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Phrases by the words by which they begin, each with the number of its list.</summary>
internal sealed class PhraseOpenings
{
    private readonly Dictionary<string, List<(Phrase Phrase, int List)>>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly Dictionary<char, List<(Phrase Phrase, int List)>> byLetter = [];
    private readonly List<(Phrase Phrase, int List)> unbound = [];

    /// <summary>Orders phrases.</summary>
    public PhraseOpenings(IEnumerable<(Phrase Phrase, int List)> phrases)
    {
        var bound = new Dictionary<string, List<(Phrase Phrase, int List)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in phrases)
            if (entry.Phrase.Openings is not { } words)
                unbound.Add(entry);
            else
                foreach (var word in words)
                    if (word is [not '…', .., '…'])
                        Add(byLetter, Key(word), entry);
                    else
                        Add(bound, word, entry);

        foreach (var same in byLetter.Values)
            same.AddRange(unbound);
        foreach (var (word, same) in bound)
            same.AddRange(byLetter.GetValueOrDefault(Key(word), unbound));
        byWord = bound.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases that may begin with a word; others may be among them.</summary>
    public List<(Phrase Phrase, int List)> Find(ReadOnlySpan<char> word) =>
        byWord.TryGetValue(word, out var phrases) ? phrases
        : byLetter.TryGetValue(Key(word), out phrases) ? phrases
        : unbound;

    // As words are compared, whatever their case.
    private static char Key(ReadOnlySpan<char> word) => char.ToUpperInvariant(word[0]);

    private static void Add<TKey>(
        Dictionary<TKey, List<(Phrase Phrase, int List)>> lists,
        TKey key,
        (Phrase Phrase, int List) entry
    )
        where TKey : notnull
    {
        ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        same ??= [];
        if (same.Count == 0 || same[^1] != entry)
            same.Add(entry);
    }
}
