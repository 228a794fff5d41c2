using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>Part of an index: the stems that begin with some letters, and their words.</summary>
internal sealed class IndexPart
{
    // Below what a title or a heading gives.
    private const byte Mentioned = 26;

    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);

    private IndexPart() { }

    /// <summary>The stems, in ordinal order.</summary>
    public ImmutableArray<Term> Terms { get; private set; } = [];

    /// <summary>The words with the number of pages of their stem, in ordinal order.</summary>
    public ImmutableArray<(string Text, int Pages)> Words { get; private set; } = [];

    /// <summary>Puts together what pages say of the stems that begin with a letter from <paramref name="first"/> to
    /// <paramref name="last"/>.</summary>
    public static IndexPart Merge(PageTerms[] pages, char first, char last)
    {
        var part = new IndexPart();
        for (var number = 0; number < pages.Length; number++)
        {
            foreach (var term in pages[number].Terms)
                if (IsHere(term.Stem))
                {
                    ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(part.postings, term.Stem, out _);
                    (list ??= []).Add(new(number, term.Level, term.Place));
                }

            foreach (var word in pages[number].Words)
                if (IsHere(word.Stem))
                    part.Add(word);
        }

        part.Terms =
        [
            .. part
                .postings.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new Term(entry.Key, entry.Value)),
        ];
        part.Words =
        [
            .. part
                .words.Values.Where(word => !part.IsMentioned(word))
                .OrderBy(word => word.Text, StringComparer.Ordinal)
                .Select(word => (word.Text, part.postings[word.Stem].Count)),
        ];
        return part;

        bool IsHere(string stem) => stem[0] >= first && stem[0] <= last;
    }

    /// <summary>Whether a stem stands on a page.</summary>
    public bool Has(string stem) => postings.ContainsKey(stem);

    // A word that stands by itself somewhere is no mere compound.
    private void Add(Word word)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word.Text, out _);
        if (known is null || (known.IsWhole && !word.IsWhole))
            known = word;
    }

    private bool IsMentioned(Word word) => word.IsWhole && postings[word.Stem] is [{ Level: < Mentioned }];
}
