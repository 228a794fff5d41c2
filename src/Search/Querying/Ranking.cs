using Lintel.Search.Indexing;

namespace Lintel.Search.Querying;

/// <summary>A word of a query with the pages of each of its variants.</summary>
internal sealed record SoughtWord(bool IsWhole, IReadOnlyList<(double Factor, PageList Pages)> Variants);

/// <summary>A page that was found, the section to lead to, and how well it answers.</summary>
internal sealed record Hit(int Page, int Section, double Score);

/// <summary>From the pages of each word to pages in order; <c>theme/assets/search/rank.js</c> is the same for the
/// browser.</summary>
internal static class Ranking
{
    private const double Title = 2;
    private const double Section = 0.3;
    private const double Missing = 3;
    private const double Least = 0.1;

    public static IReadOnlyList<Hit> Rank(IEnumerable<SoughtWord> words, int count)
    {
        var scored = words.Where(word => word.Variants.Count > 0).Select(word => Scores.Create(word, count)).ToArray();
        var required = scored.Count(word => !word.IsWhole);
        var sought = scored.Where(word => !word.IsWhole).Sum(word => word.Rarity);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(page => HitOf(page, scored, sought, required))
                .OfType<Hit>()
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Page),
        ];
    }

    private static Hit? HitOf(int page, Scores[] scored, double sought, int required)
    {
        var (sum, found, inTitle, titleLength, titleSum, section, best) = (0.0, 0.0, 0, 1, 0.0, 0, 0.0);
        foreach (var word in scored)
        {
            if (word.Score[page] == 0)
                continue;
            sum += word.Score[page];
            if (!word.IsWhole)
                found += word.Rarity;
            var place = word.Place[page];
            if (place < Place.FirstSection)
            {
                titleLength = place + 1;
                titleSum += word.Score[page];
                if (!word.IsWhole)
                    inTitle++;
            }
            else if (SumIn(place, page, scored) is var here && here > best)
            {
                (section, best) = (place - Place.FirstSection, here);
            }
        }

        var share = sought > 0 ? found / sought : 1;
        if (sum == 0 || share < Least)
            return null;

        // How much of the query is in the title, and, half as important, how much of the title is in the query: 1 when
        // they are the same.
        var words = Math.Max(required, 1);
        var asked = (double)inTitle / words;
        var title = asked * (1 + ((double)inTitle / titleLength)) / 2;
        var together = Math.Max(best, titleSum) / sum;

        // Of a question in many words a page may lack some; of two words it should have both.
        var whole = share / (share + ((1 - share) * Missing / words));
        return new(page, section, sum * whole * (1 + (Title * title * title)) * (1 + (Section * together)));
    }

    // Words that stand in one section belong together.
    private static double SumIn(int place, int page, Scores[] scored)
    {
        var sum = 0.0;
        foreach (var word in scored)
            if (word.Score[page] > 0 && word.Place[page] == place)
                sum += word.Score[page];
        return sum;
    }

    private sealed record Scores(bool IsWhole, double Rarity, double[] Score, byte[] Place)
    {
        // The best variant counts on each page. A word is as rare as all its variants together: a rare one must not
        // outdo the word that was typed.
        public static Scores Create(SoughtWord word, int count)
        {
            var pages = Math.Min(count, word.Variants.Sum(variant => variant.Pages.Pages.Length));
            var of = new Scores(
                word.IsWhole,
                Math.Log(1 + ((double)count / pages)),
                new double[count],
                new byte[count]
            );
            foreach (var (factor, list) in word.Variants)
            {
                var weight = factor * of.Rarity;
                for (var i = 0; i < list.Pages.Length; i++)
                {
                    var score = weight * list.ImpactAt(i);
                    if (score > of.Score[list.Pages[i]])
                        (of.Score[list.Pages[i]], of.Place[list.Pages[i]]) = (score, list.PlaceAt(i));
                }
            }

            return of;
        }
    }
}
