using Lintel.Search.Indexing;

namespace Lintel.Search.Querying;

/// <summary>A word of a query with the pages of each of its variants.</summary>
internal sealed record SoughtWord(WordRole Role, IReadOnlyList<(Variant Variant, PageList Pages)> Variants);

/// <summary>A page that was found, the section to lead to, and how well it answers.</summary>
internal sealed record Hit(int Page, int Section, double Score)
{
    /// <summary>What the score is the product of.</summary>
    public required HitFactors Factors { get; init; }
}

/// <summary>What a score is the product of: the sum of the words, how much of the query the page has, how much of it is
/// in the title, how much of it stands in one place.</summary>
internal sealed record HitFactors(double Sum, double Whole, double Title, double Together);

/// <summary>From the pages of each word to pages in order; <c>theme/assets/search/rank.js</c> is the same for the
/// browser.</summary>
internal static class Ranking
{
    private const double Title = 2;
    private const double Section = 0.3;
    private const double Missing = 3;
    private const double AsWritten = 2;
    private const double Least = 0.1;

    // A record that took the place of another stands above it, if it answers at least this much as well.
    private const double Answering = 0.1;
    private const double Above = 1.01;

    public static IReadOnlyList<Hit> Rank(IReadOnlyList<WordScores> scored, IndexFiles index)
    {
        var required = scored.Count(word => word.Role == WordRole.Sought);
        var sought = scored.Where(word => word.Role == WordRole.Sought).Sum(word => word.Rarity);
        var hits = Enumerable
            .Range(0, index.Pages)
            .Select(page => HitOf(page, scored, sought, required))
            .OfType<Hit>()
            .ToDictionary(hit => hit.Page);
        foreach (var (replaced, successor) in index.Successors)
            if (
                hits.TryGetValue(replaced, out var hit)
                && hits.TryGetValue(successor, out var other)
                && other.Score < hit.Score * Above
                && other.Score > hit.Score * Answering
            )
                hits[successor] = other with { Score = hit.Score * Above };
        return
        [
            .. hits
                .Values.OrderBy(hit => hit.Page >= index.Content)
                .ThenByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Page),
        ];
    }

    private static Hit? HitOf(int page, IReadOnlyList<WordScores> scored, double sought, int required)
    {
        var (sum, found, inTitle, titleLength, titleSum, section, best) = (0.0, 0.0, 0, 1, 0.0, 0, 0.0);
        var written = 1.0;
        foreach (var word in scored)
        {
            if (word.Score[page] == 0)
                continue;
            sum += word.Score[page];
            if (word.Role == WordRole.Sought)
                found += word.Rarity;
            if (word.Role == WordRole.Whole)
                written = AsWritten;
            var place = word.Place[page];
            if (place >= Place.FirstSection)
            {
                if (SumIn(place, page, scored) is var here && here > best)
                    (section, best) = (place - Place.FirstSection, here);
            }
            else if (word.Role != WordRole.Opening)
            {
                titleLength = place + 1;
                titleSum += word.Score[page];
                if (word.Role == WordRole.Sought)
                    inTitle++;
            }
        }

        var share = sought > 0 ? found / sought : 1;
        if (sum == 0 || share < Least)
            return null;

        // How much of the query is in the title, and, half as important, how much of the title is in the query: 1 when
        // they are the same.
        var words = Math.Max(required, 1);
        var asked = (double)inTitle / words;
        var title = asked * (1 + Math.Min(1, (double)inTitle / titleLength)) / 2;
        var together = Math.Max(best, titleSum) / sum;

        // Of a question in many words a page may lack some; of two words it should have both.
        var whole = share / (share + ((1 - share) * Missing / words));
        var factors = new HitFactors(sum, whole * written, 1 + (Title * title * title), 1 + (Section * together));
        return new(page, section, factors.Sum * factors.Whole * factors.Title * factors.Together) { Factors = factors };
    }

    // Words that stand in one section belong together.
    private static double SumIn(int place, int page, IReadOnlyList<WordScores> scored)
    {
        var sum = 0.0;
        foreach (var word in scored)
            if (word.Score[page] > 0 && word.Place[page] == place)
                sum += word.Score[page];
        return sum;
    }
}
