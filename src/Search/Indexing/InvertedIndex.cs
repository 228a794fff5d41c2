using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
internal sealed record Term(string Stem, IReadOnlyList<Posting> Postings);

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
        var synonyms = SynonymTable.Create(names.Concat(Learned(pages)), new(language));
        using var readers = new ThreadLocal<WordReader>(() => new WordReader(language));
        var read = AllCores.Map(
            pages,
            page =>
                memory?.Of(page, language, readers.Value!, synonyms) ?? PageTerms.Read(page, readers.Value!, synonyms)
        );
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        for (var number = 0; number < read.Length; number++)
        {
            foreach (var term in read[number].Terms)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, term.Stem, out _);
                (list ??= []).Add(new(number, term.Level, term.Place));
            }

            foreach (var word in read[number].Words)
                AddWord(word);
        }

        return new(
            [
                .. postings
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => new Term(entry.Key, entry.Value)),
            ],
            [
                .. words
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => (entry.Key, postings[entry.Value.Stem].Count, IsMentioned(entry.Value)))
                    .Where(word => !word.Item3)
                    .Select(word => (word.Key, word.Count)),
            ],
            [.. synonyms.Groups.Where(group => group.Names.Any(name => name.All(IsThere)))]
        );

        bool IsThere(Word word) => postings.ContainsKey(word.Stem);

        bool IsMentioned(Word word) => word.IsWhole && postings[word.Stem] is [{ Level: < Mentioned }];

        // A word that stands by itself somewhere is no mere compound.
        void AddWord(Word word)
        {
            if (!words.TryGetValue(word.Text, out var known) || (known.IsWhole && !word.IsWhole))
                words[word.Text] = word;
        }
    }

    // What pages spell out, each once however often they do.
    private static IEnumerable<string> Learned(ImmutableArray<SearchPage> pages) =>
        AllCores
            .Map(
                pages,
                page =>
                    page.Sections.SelectMany(section => new[] { section.Heading, section.Text })
                        .Prepend(page.Title)
                        .SelectMany(Acronyms.Find)
                        .Select(Line)
                        .ToArray()
            )
            .SelectMany(lines => lines)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static string Line((string Short, string Long) acronym) =>
        $"{acronym.Short} = {acronym.Long.ToLowerInvariant()}";
}
