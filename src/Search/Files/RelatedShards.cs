using System.Collections.Immutable;
using Lintel.Search.Indexing;
using Lintel.Search.Synonyms;
using Lintel.Search.Words;

namespace Lintel.Search.Files;

/// <summary>The pages of related words, behind the word that is typed: <c>down=outage</c>, first a stem and then a
/// word. All that is related to one word lies in one file, which has the lines of <see cref="TermShards"/>; so a
/// question loads one small file for each of its words, and not one for each word that it could mean.</summary>
internal static class RelatedShards
{
    // About 2 KB when compressed: a question needs several at once.
    private const int Size = 4_000;

    // A word on more than a fifth of all pages leads nowhere when it is not even the one that was typed.
    private const int Share = 5;

    /// <summary>The key below which all that is related to a stem stands.</summary>
    public static string KeyOf(string stem) => stem + '=';

    public static ImmutableArray<Shard> Cut(InvertedIndex index, string language, int pages)
    {
        var reader = new WordReader(language);
        var terms = index.Terms.ToDictionary(term => term.Stem, StringComparer.Ordinal);
        var related = RelatedWords
            .Pairs.Select(pair => (Stem: reader.Stem(pair.Word), pair.Other, OtherStem: reader.Stem(pair.Other)))
            .Where(pair => pair.Stem != pair.OtherStem)
            .DistinctBy(pair => (pair.Stem, pair.OtherStem))
            .Where(pair => terms.TryGetValue(pair.OtherStem, out var term) && term.Postings.Length * Share <= pages)
            .Select(pair => new Term(KeyOf(pair.Stem) + pair.Other, terms[pair.OtherStem].Postings))
            .OrderBy(term => term.Stem, StringComparer.Ordinal)
            .GroupBy(term => term.Stem[..(term.Stem.IndexOf('=') + 1)]);
        return Shard.Cut(
            related,
            same => same.Key,
            same => same.Sum(term => term.Stem.Length + (term.Postings.Length * 3)),
            Size,
            words => TermShards.Write([.. words.SelectMany(terms => terms)])
        );
    }
}
