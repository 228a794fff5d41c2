using Lintel.Model;
using Lintel.Search.Indexing;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>Answers queries from the files of an index, in the order in which the browser shows them.</summary>
internal sealed class SearchEngine
{
    // So many pages at a time are read to see whether they hold a phrase, and so many at most where none does.
    private const int ReadAtOnce = 20;
    private const int MostRead = 100;

    private readonly IndexFiles index;
    private readonly VariantFinder variants;
    private readonly RelatedFinder related;

    /// <summary>Opens an index: the files that <see cref="SearchIndex.Build"/> made.</summary>
    public SearchEngine(IEnumerable<OutputFile> files)
    {
        index = new(files);
        variants = new(index);
        related = new(index);
    }

    /// <summary>The best pages for a query, at most <paramref name="most"/> of them.</summary>
    public SearchAnswer Search(string text, int most)
    {
        var query = Query.Parse(text, index.Words);
        var words = query.Words.Select(word => (Word: word, Guess: variants.Find(word))).ToArray();
        var relatedTo = related.Find(query.Words);
        var found = words
            .Select(word => (word.Word, Variants: WithPages(word.Guess).Concat(relatedTo[word.Word]).ToArray()))
            .Where(word => word.Variants.Length > 0)
            .Select(word => (word.Word, Scores: WordScores.Create(new(word.Word.Role, word.Variants), index.Pages)))
            .ToArray();
        var ranked = Ranking.Rank([.. found.Select(word => word.Scores)], index);
        var hits = query.Phrases.Count + query.Names.Count > 0 ? HoldingFirst(query, ranked) : ranked;
        var synonyms = SynonymsOf(query);
        return new(hits.Count, [.. hits.Take(most).Select(hit => Result(hit, found, synonyms))])
        {
            Mended =
            [
                .. words
                    .Where(word => word.Guess.Mended is not null)
                    .Select(word => (word.Word.Word.Text, word.Guess.Mended!)),
            ],
            Missing =
            [
                .. words
                    .Where(word =>
                        word.Word.Role == WordRole.Sought
                        // Which common words stand on a page is not counted.
                        && word.Word.Word.Kind != WordKind.Common
                        && word.Guess.Variants.Count == 0
                    )
                    .Select(word => word.Word.Word.Text),
            ],
            Nearest = words.Select(word => word.Guess.Nearest).FirstOrDefault(nearest => nearest is not null),
        };
    }

    private IEnumerable<(Variant Variant, PageList Pages)> WithPages(Guess guess) =>
        guess.Variants.Select(variant => (variant, index.Terms.Holding(variant.Stem)[variant.Stem]));

    // Pages that hold every phrase as it is written, and then the others, each in their order.
    private List<Hit> HoldingFirst(Query query, IReadOnlyList<Hit> hits)
    {
        List<Hit> holding = [];
        // A name is typed letter by letter, and pages are not read for each of them.
        var most = query.Phrases.Count > 0 ? MostRead : ReadAtOnce;
        foreach (var some in hits.Take(most).Chunk(ReadAtOnce).TakeWhile(_ => holding.Count == 0))
            holding.AddRange(
                some.Where(hit =>
                    TextOf(hit) is var text
                    && query.Phrases.All(phrase => Phrase.IsIn(text, phrase))
                    && query.Names.All(name => Phrase.BeginsIn(text, name))
                )
            );
        return [.. holding, .. hits.Except(holding)];
    }

    private string TextOf(Hit hit)
    {
        var page = index.Page(hit.Page);
        return Phrase.Fold(
            string.Join(
                '\n',
                page.Sections.SelectMany(section => new[] { section.Heading, section.Text }).Prepend(page.Title)
            )
        );
    }

    // The stems of what a query names by another name.
    private HashSet<string> SynonymsOf(Query query)
    {
        string[] stems = [.. query.Words.Where(word => word.Role == WordRole.Sought).Select(word => word.Word.Stem)];
        return
        [
            .. index
                .Synonyms.Where(names => names.Any(name => Holds(stems, name)))
                .SelectMany(names => names)
                .SelectMany(name => name),
        ];
    }

    private static bool Holds(ReadOnlySpan<string> stems, ReadOnlySpan<string> name) =>
        name.Length <= stems.Length && (stems[..name.Length].SequenceEqual(name) || Holds(stems[1..], name));

    private SearchResult Result(Hit hit, (QueryWord Word, WordScores Scores)[] found, HashSet<string> synonyms)
    {
        var page = index.Page(hit.Page);
        var section = page.SectionAt(hit.Section);
        var fragment = section.Anchor.Length > 0 ? "#" + Uri.EscapeDataString(section.Anchor) : "";
        var stems = found
            .Select(word => word.Scores.Best[hit.Page]?.Stem)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        stems.UnionWith(synonyms);
        return new(page.Url + fragment, page, section.Heading, hit.Score)
        {
            Section = hit.Section,
            Factors = hit.Factors,
            Snippet = Snippet.Cut(Shown(page, hit.Section, stems).Text, stems, index.Words),
            Words = [.. found.Where(word => word.Scores.Score[hit.Page] > 0).Select(word => Found(hit, word))],
        };
    }

    // Where the page as a whole is meant, the section that shows most of the words.
    private SearchSection Shown(PageText page, int section, HashSet<string> stems) =>
        section > 0
            ? page.SectionAt(section)
            : page.Sections.MaxBy(section => Snippet.Count(section.Text, stems, index.Words))!;

    private static FoundWord Found(Hit hit, (QueryWord Word, WordScores Scores) found)
    {
        var best = found.Scores.Best[hit.Page]!;
        return new(
            best.Text,
            found.Word.Word.Text,
            found.Scores.Score[hit.Page],
            found.Scores.Rarity,
            best.Factor,
            found.Scores.Place[hit.Page] < Place.FirstSection
        );
    }
}
