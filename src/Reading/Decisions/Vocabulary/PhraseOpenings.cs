using System.Runtime.InteropServices;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Phrases by the words by which they begin, each with the number of its list.</summary>
internal sealed class PhraseOpenings
{
    private readonly Dictionary<string, List<(Phrase Phrase, int List)>>.AlternateLookup<ReadOnlySpan<char>> byWord;
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
                {
                    ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(bound, word, out _);
                    (same ??= []).Add(entry);
                }

        foreach (var same in bound.Values)
            same.AddRange(unbound);
        byWord = bound.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases that may begin with a word.</summary>
    public List<(Phrase Phrase, int List)> Find(ReadOnlySpan<char> word) =>
        byWord.TryGetValue(word, out var phrases) ? phrases : unbound;
}
