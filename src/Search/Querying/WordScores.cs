namespace Lintel.Search.Querying;

/// <summary>What a word of a query counts on each page, where it stands there, and which variant it is.</summary>
internal sealed record WordScores(WordRole Role, double Rarity, double[] Score, byte[] Place, Variant?[] Best)
{
    // What the word that a question begins with counts beside those that it asks for.
    private const double Opening = 0.25;

    /// <summary>The best variant counts on each page. A word that is there as it was typed is as rare as it is; another
    /// is as rare as all its variants together, so that a rare one does not outdo the one that was meant. A related
    /// word is another thing, and as rare as it is.</summary>
    public static WordScores Create(SoughtWord word, int count)
    {
        var variants = word.Variants.Where(variant => !variant.Variant.IsRelated).ToArray();
        if (variants.Length == 0)
            variants = [.. word.Variants];
        var isTyped = variants[0].Variant.Factor.Equals(1.0);
        var pages = isTyped ? PagesOf(variants[0]) : Math.Min(count, variants.Sum(PagesOf));
        var of = new WordScores(
            word.Role,
            RarityOf(pages, count),
            new double[count],
            new byte[count],
            new Variant?[count]
        );
        var role = word.Role == WordRole.Opening ? Opening : 1;
        foreach (var (variant, list) in word.Variants)
        {
            var rarity = variant.IsRelated ? RarityOf(list.Pages.Length, count) : of.Rarity;
            var weight = variant.Factor * rarity * role;
            for (var i = 0; i < list.Pages.Length; i++)
            {
                var page = list.Pages[i];
                var score = weight * list.ImpactAt(i);
                if (score > of.Score[page])
                    (of.Score[page], of.Place[page], of.Best[page]) = (score, list.PlaceAt(i), variant);
            }
        }

        return of;
    }

    private static int PagesOf((Variant Variant, PageList Pages) variant) => variant.Pages.Pages.Length;

    private static double RarityOf(int pages, int count) => Math.Log(1 + ((double)count / pages));
}
