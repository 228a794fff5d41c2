using Lintel.Search.Synonyms;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>What a word's stem means for one page.</summary>
internal readonly record struct PageTerm(string Stem, byte Level, byte Place);

/// <summary>Everything that the index needs to know of one page, and nothing of any other but what things are called
/// there: so pages are read at once, and in preview only when they change.</summary>
internal sealed record PageTerms(PageTerm[] Terms, Word[] Words)
{
    /// <summary>Counts the words of a page.</summary>
    public static PageTerms Read(SearchPage page, WordReader reader, SynonymTable synonyms)
    {
        var counter = new Counter(reader, new(synonyms));
        var (titleLength, titleWords) = counter.LengthsOf(page.Title);
        counter.Count(page.Title, (_, tally, share) => tally.CountTitle(share), isTitle: true);
        foreach (var id in page.Ids)
            counter.Count(id, (_, tally, share) => tally.CountField(Weights.Id * share));
        counter.Count(page.Name, (_, tally, share) => tally.CountField(Weights.Name * share));
        counter.Count(page.Place, (_, tally, share) => tally.CountField(Weights.Place * share));
        foreach (var tag in page.Tags)
            counter.Count(tag, (_, tally, share) => tally.CountField(Weights.Tag * share));
        var bodyLength = 0;
        for (var i = 0; i < page.Sections.Length; i++)
        {
            var number = i;
            counter.Count(page.Sections[i].Heading, (_, tally, share) => tally.CountHeading(number, share));
            counter.Count(
                page.Sections[i].Text,
                (word, tally, share) =>
                {
                    tally.CountText(number, share);
                    if (word.Kind != WordKind.Aside && share.Equals(1.0))
                        bodyLength++;
                }
            );
        }

        return new(
            [
                .. counter.ByStem.Select(entry => new PageTerm(
                    entry.Key,
                    Impact.LevelOf(page.Standing * entry.Value.Impact(titleLength, bodyLength)),
                    entry.Value.PlaceOn(entry.Value.IsCommon ? titleWords : titleLength)
                )),
            ],
            [.. counter.Words]
        );
    }

    // Counts each word of a text, and what else it is called for a part of that.
    private sealed class Counter(WordReader reader, SynonymMatcher synonyms)
    {
        // A reader gives the same word for the same token, and to ask for that is quicker than to compare its letters.
        private readonly Dictionary<Word, Tally> byWord = new(ReferenceEqualityComparer.Instance);

        public Dictionary<string, Tally> ByStem { get; } = new(StringComparer.Ordinal);

        public IReadOnlyCollection<Word> Words => byWord.Keys;

        public void Count(string text, Action<Word, Tally, double> count, bool isTitle = false)
        {
            synonyms.Start();
            for (var at = 0; reader.Next(text, ref at) is { } token; )
            {
                // The number of a record says its kind, which every record is.
                var isNumbered = token.Length > 1 && token.Any(word => char.IsAsciiDigit(word.Text[0]));
                foreach (var word in token)
                {
                    if (word.Kind == WordKind.Common && !isTitle)
                        continue;
                    count(word, TallyOf(word), 1);
                    if (isNumbered)
                        continue;
                    foreach (var name in synonyms.Next(word))
                    foreach (var synonym in name)
                        CountSynonym(synonym, isTitle && name.Length > 1);
                }
            }

            // The words of a longer name are no words of the title, which says the short one.
            void CountSynonym(Word synonym, bool isField)
            {
                if (isField)
                    TallyOf(synonym).CountField(Weights.Tag * Weights.Synonym);
                else
                    count(synonym, TallyOf(synonym), Weights.Synonym);
            }
        }

        // How many different words a title has: those that lead somewhere, and all.
        public (int Length, int Words) LengthsOf(string title)
        {
            Word[] words =
            [
                .. reader
                    .ReadTokens(title)
                    .SelectMany(words => words)
                    .Where(word => word.Kind is WordKind.Plain or WordKind.Common)
                    .DistinctBy(word => word.Stem),
            ];
            return (words.Count(word => word.Kind == WordKind.Plain), words.Length);
        }

        private Tally TallyOf(Word word)
        {
            if (byWord.TryGetValue(word, out var tally))
                return tally;
            if (!ByStem.TryGetValue(word.Stem, out tally))
                ByStem[word.Stem] = tally = new() { IsCommon = word.Kind == WordKind.Common };
            return byWord[word] = tally;
        }
    }
}
