using System.Runtime.InteropServices;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Phrases by the words by which they begin, each with the number of its list.</summary>
internal sealed class PhraseOpenings
{
    private const int End = -1;

    // Those that begin alike are a chain; lists of their own would be ten times its size, and most are never asked for.
    private readonly List<(Phrase Phrase, int List, int Next)> chains = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly Dictionary<char, int> byLetter = [];
    private readonly int unbound = End;

    /// <summary>Orders phrases.</summary>
    public PhraseOpenings(IEnumerable<(Phrase Phrase, int List)> phrases)
    {
        var bound = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, list) in phrases)
            if (phrase.Openings is not { } words)
                Add(ref unbound, isFirst: unbound == End, phrase, list);
            else
                foreach (var word in words)
                    if (word is [not '…', .., '…'])
                        Add(byLetter, Key(word), phrase, list);
                    else
                        Add(bound, word, phrase, list);

        byWord = bound.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases that may begin with a word; others may be among them.</summary>
    public Matches Find(ReadOnlySpan<char> word) =>
        new(
            chains,
            byWord.TryGetValue(word, out var sameWord) ? sameWord : End,
            byLetter.TryGetValue(Key(word), out var sameLetter) ? sameLetter : End,
            unbound
        );

    // As words are compared, whatever their case.
    private static char Key(ReadOnlySpan<char> word) => char.ToUpperInvariant(word[0]);

    private void Add<TKey>(Dictionary<TKey, int> heads, TKey key, Phrase phrase, int list)
        where TKey : notnull
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, key, out var isKnown);
        Add(ref head, !isKnown, phrase, list);
    }

    private void Add(ref int head, bool isFirst, Phrase phrase, int list)
    {
        if (!isFirst && chains[head].Phrase == phrase && chains[head].List == list)
            return;
        chains.Add((phrase, list, isFirst ? End : head));
        head = chains.Count - 1;
    }

    /// <summary>The phrases of three chains: of the same word, of the same letter, and of any word.</summary>
    public struct Matches(List<(Phrase Phrase, int List, int Next)> chains, int word, int letter, int unbound)
    {
        private int next = word;
        private int later = letter;
        private int last = unbound;

        /// <summary>The phrase and the number of its list.</summary>
        public (Phrase Phrase, int List) Current { get; private set; }

        /// <summary>Goes to the next.</summary>
        public bool MoveNext()
        {
            while (next == End)
            {
                if (later == End && last == End)
                    return false;
                (next, later, last) = (later, last, End);
            }

            (var phrase, var list, next) = chains[next];
            Current = (phrase, list);
            return true;
        }

        /// <summary>What is walked through.</summary>
        public readonly Matches GetEnumerator() => this;
    }
}
