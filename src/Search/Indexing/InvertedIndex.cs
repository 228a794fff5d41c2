using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Search.Synonyms;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>A page on which a word stands.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Level">How much the page has to do with the word: see <see cref="Impact"/>.</param>
/// <param name="Place">Where on the page: see <see cref="Indexing.Place"/>.</param>
internal readonly record struct Posting(int Page, byte Level, byte Place);

/// <summary>A stem and the pages it stands on, ascending.</summary>
internal sealed record Term(string Stem, ReadOnlyMemory<Posting> Postings);

/// <summary>From words to pages.</summary>
/// <param name="Terms">All stems, in ordinal order.</param>
/// <param name="Words">Every form of them as it is written, with the number of pages that its stem stands on, in
/// ordinal order; compounds that a single page mentions in passing are left out, for nobody begins or misspells those.
/// </param>
/// <param name="Synonyms">What has several names, one of which stands on a page.</param>
internal sealed record InvertedIndex(
    ImmutableArray<Term> Terms,
    ImmutableArray<(string Text, int Pages)> Words,
    ImmutableArray<SynonymGroup> Synonyms
)
{
    // Below what a title or a heading gives.
    private const byte Mentioned = 26;

    /// <summary>Turns pages into an index. The pages are read at once and put together in their order, so the threads
    /// do not show.</summary>
    public static InvertedIndex Build(
        ImmutableArray<SearchPage> pages,
        string language,
        IEnumerable<string> names,
        TermMemory? memory = null
    )
    {
        var reader = memory?.ReaderOf(language) ?? new(language);
        var synonyms = SynonymTable.Create(names.Concat(Learned(pages)), reader);
        var read = AllCores.Map(
            pages,
            page => memory?.Of(page, reader, synonyms) ?? PageTerms.Read(page, reader, synonyms)
        );
        var words = reader.Words;
        var postings = PostingLists.Gather(read, words.Length);
        var isSeen = new bool[words.Length];
        foreach (var page in read)
        foreach (var word in page.Words)
            isSeen[word] = true;
        ImmutableArray<Term> terms = [];
        ImmutableArray<(string Text, int Pages)> written = [];
        AllCores.Together(
            CancellationToken.None,
            () => terms = TermsOf(words, postings),
            () => written = WordsOf(words.Where(word => isSeen[word.Number]), postings)
        );
        return new(
            terms,
            written,
            [
                .. synonyms.Groups.Where(group =>
                    group.Names.Any(name => name.All(word => postings.Count(word.StemNumber) > 0))
                ),
            ]
        );
    }

    private static ImmutableArray<Term> TermsOf(IEnumerable<Word> words, PostingLists postings) =>
        [
            .. words
                .Select(word => (word.Stem, word.StemNumber))
                .Distinct()
                .Where(stem => postings.Count(stem.StemNumber) > 0)
                .OrderBy(stem => stem.Stem, StringComparer.Ordinal)
                .Select(stem => new Term(stem.Stem, postings.Of(stem.StemNumber))),
        ];

    private static ImmutableArray<(string Text, int Pages)> WordsOf(IEnumerable<Word> words, PostingLists postings) =>
        [
            .. words
                // A word that stands by itself somewhere is no mere compound.
                .OrderBy(word => word.Text, StringComparer.Ordinal)
                .ThenBy(word => word.IsWhole)
                .DistinctBy(word => word.Text)
                .Where(word => !(word.IsWhole && postings.Of(word.StemNumber).Span is [{ Level: < Mentioned }]))
                .Select(word => (word.Text, postings.Count(word.StemNumber))),
        ];

    // What pages spell out, each once however often they do.
    private static IEnumerable<string> Learned(ImmutableArray<SearchPage> pages) =>
        AllCores
            .Map(
                pages,
                page =>
                    page.Sections.SelectMany(section => new[] { section.Heading, section.Text })
                        .Prepend(page.Title)
                        .SelectMany(Acronyms.Find)
                        .Concat(page.Sections.SelectMany(section => Acronyms.Under(section.Heading, section.Text)))
                        .Concat(page.Terms.SelectMany(Acronyms.Of))
                        .Select(Line)
                        .ToArray()
            )
            .SelectMany(lines => lines)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static string Line((string Short, string Long) acronym) =>
        $"{acronym.Short} = {acronym.Long.Replace('=', ' ').ToLowerInvariant()}";
}
