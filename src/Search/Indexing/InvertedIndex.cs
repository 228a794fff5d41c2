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
    /// <summary>Turns pages into an index. The pages are read at once and put together in their order, so the threads
    /// do not show.</summary>
    public static InvertedIndex Build(
        ImmutableArray<SearchPage> pages,
        string language,
        IEnumerable<string> names,
        TermMemory? memory = null
    )
    {
        var reader = new WordReader(language);
        var synonyms = SynonymTable.Create(names.Concat(Learned(pages)), reader);
        var read = AllCores.Map(
            pages,
            page => memory?.Of(page, language, reader, synonyms) ?? PageTerms.Read(page, reader, synonyms)
        );
        var parts = AllCores.Map(Letters(read), letters => IndexPart.Merge(read, letters.First, letters.Last));
        return new(
            [.. parts.SelectMany(part => part.Terms)],
            // Those of one part may begin otherwise than their stems.
            [.. parts.SelectMany(part => part.Words).OrderBy(word => word.Text, StringComparer.Ordinal)],
            [.. synonyms.Groups.Where(group => group.Names.Any(name => name.All(IsThere)))]
        );

        bool IsThere(Word word) => parts.Any(part => part.Has(word.Stem));
    }

    // The first letters of all stems, in stretches that give each core as much to do.
    private static List<(char First, char Last)> Letters(PageTerms[] pages)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var page in pages)
        foreach (var term in page.Terms)
            counts[term.Stem[0]]++;
        var enough = counts.Sum() / Environment.ProcessorCount;
        var stretches = new List<(char First, char Last)>();
        for (int first = 0, last = 0, count = 0; last < counts.Length; last++)
        {
            count += counts[last];
            if (count <= enough && last < counts.Length - 1)
                continue;
            stretches.Add(((char)first, (char)last));
            (first, count) = (last + 1, 0);
        }

        return stretches;
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
