using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>What a word's stem means for one page.</summary>
internal readonly record struct PageTerm(string Stem, byte Level, byte Place);

/// <summary>Everything that the index needs to know of one page, and nothing of any other: so pages are read at once,
/// and in preview only when they change.</summary>
internal sealed record PageTerms(PageTerm[] Terms, Word[] Words)
{
    /// <summary>Counts the words of a page.</summary>
    public static PageTerms Read(SearchPage page, WordReader reader)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var words = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        var bodyLength = 0;
        var titleStems = new HashSet<string>(StringComparer.Ordinal);

        reader.Read(
            page.Title,
            word =>
            {
                TallyOf(word).CountTitle();
                if (!word.IsWhole)
                    titleStems.Add(word.Stem);
            }
        );
        foreach (var id in page.Ids)
            reader.Read(id, word => TallyOf(word).CountField(Weights.Id));
        reader.Read(page.Name, word => TallyOf(word).CountField(Weights.Name));
        foreach (var tag in page.Tags)
            reader.Read(tag, word => TallyOf(word).CountField(Weights.Tag));
        for (var i = 0; i < page.Sections.Length; i++)
        {
            var number = i;
            reader.Read(page.Sections[i].Heading, word => TallyOf(word).CountHeading(number));
            reader.Read(
                page.Sections[i].Text,
                word =>
                {
                    TallyOf(word).CountText(number);
                    bodyLength++;
                }
            );
        }

        var titleLength = titleStems.Count;
        return new(
            [
                .. tallies.Select(tally => new PageTerm(
                    tally.Key,
                    Impact.LevelOf(page.Standing * tally.Value.Impact(titleLength, bodyLength)),
                    tally.Value.PlaceOn(titleLength)
                )),
            ],
            [.. words]
        );

        Tally TallyOf(Word word)
        {
            words.Add(word);
            if (!tallies.TryGetValue(word.Stem, out var tally))
                tallies[word.Stem] = tally = new();
            return tally;
        }
    }
}
