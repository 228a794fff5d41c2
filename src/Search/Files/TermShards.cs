using System.Collections.Immutable;
using System.Text;
using Lintel.Search.Indexing;

namespace Lintel.Search.Files;

/// <summary>
/// Stems with their pages. Five lines: the stems; how many pages each has; the gaps between the pages; a digit for each
/// page's level; a digit for its
/// place. Like stands with like, which is what compression wants.
/// </summary>
internal static class TermShards
{
    // About 6 KB when compressed; a word that is on nearly every page of a large handbook fills one by itself.
    private const int Size = 10_000;

    public static ImmutableArray<Shard> Cut(InvertedIndex index) =>
        Shard.Cut(index.Terms, term => term.Stem, term => term.Stem.Length + (term.Postings.Length * 3), Size, Write);

    /// <summary>The five lines of a file.</summary>
    internal static string Write(IReadOnlyList<Term> terms)
    {
        var (stems, counts, gaps, levels, places) = (
            new StringBuilder(),
            new StringBuilder(),
            new StringBuilder(),
            new StringBuilder(),
            new StringBuilder()
        );
        var before = "";
        foreach (var term in terms)
        {
            FrontCoding.Append(stems, before, term.Stem);
            before = term.Stem;
            Digits.Append(counts, term.Postings.Length);
            var last = -1;
            foreach (var posting in term.Postings.Span)
            {
                Digits.Append(gaps, posting.Page - last - 1);
                last = posting.Page;
                levels.Append(Digits.Of(posting.Level));
                places.Append(Digits.Of(posting.Place));
            }
        }

        return string.Join('\n', stems, counts, gaps, levels, places);
    }
}
