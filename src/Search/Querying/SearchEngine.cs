using Lintel.Model;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>Answers queries from the files of an index, in the order in which the browser shows them.</summary>
internal sealed class SearchEngine
{
    private const int MostWords = 12;

    private readonly IndexFiles index;
    private readonly VariantFinder variants;

    /// <summary>Opens an index: the files that <see cref="SearchIndex.Build"/> made.</summary>
    public SearchEngine(IEnumerable<OutputFile> files)
    {
        index = new(files);
        variants = new(index);
    }

    /// <summary>The best pages for a query, at most <paramref name="most"/> of them.</summary>
    public SearchAnswer Search(string query, int most)
    {
        var words = WordsOf(query).Select(word => (word.Word, Guess: variants.Find(word.Word, word.IsLast))).ToArray();
        var hits = Ranking.Rank(
            words.Select(word => new SoughtWord(word.Word.IsWhole, [.. word.Guess.Variants.Select(Pages)])),
            index.Pages
        );
        return new(hits.Count, [.. hits.Take(most).Select(Result)])
        {
            Mended =
            [
                .. words
                    .Where(word => word.Guess.Mended is not null)
                    .Select(word => (word.Word.Text, word.Guess.Mended!)),
            ],
            Nearest = words.Select(word => word.Guess.Nearest).FirstOrDefault(nearest => nearest is not null),
        };
    }

    private (double Factor, PageList Pages) Pages(Variant variant) =>
        (variant.Factor, index.Terms.Holding(variant.Stem)[variant.Stem]);

    // Each word once; those of the last token may not be finished.
    private IEnumerable<(Word Word, bool IsLast)> WordsOf(string query)
    {
        var tokens = index.Words.ReadTokens(query).Where(words => words.Length > 0).ToArray();
        return tokens
            .SelectMany((words, i) => words.Select(word => (Word: word, IsLast: i == tokens.Length - 1)))
            .GroupBy(word => word.Word.Text)
            .Select(same => (same.Last().Word, same.Last().IsLast))
            .Take(MostWords);
    }

    private SearchResult Result(Hit hit)
    {
        var page = index.Page(hit.Page);
        var section = page.Sections[Math.Min(hit.Section, page.Sections.Length - 1)];
        var fragment = section.Anchor.Length > 0 ? "#" + Uri.EscapeDataString(section.Anchor) : "";
        return new(page.Url + fragment, page.Label, page.Title, section.Heading, page.Type, page.Status, hit.Score)
        {
            Page = page.Url,
            Section = hit.Section,
        };
    }
}
