using Lintel.Search.Synonyms;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>What a stem means for one page.</summary>
/// <param name="Stem">Its number in the reader of the words.</param>
/// <param name="Level">How much the page has to do with it: see <see cref="Impact"/>.</param>
/// <param name="Place">Where on the page: see <see cref="Indexing.Place"/>.</param>
internal readonly record struct PageTerm(int Stem, byte Level, byte Place);

/// <summary>Everything that the index needs to know of one page, and nothing of any other but what things are called
/// there: so pages are read at once, and in preview only when they change.</summary>
/// <param name="Terms">The stems that stand on it.</param>
/// <param name="Words">The numbers of its words in their reader.</param>
internal sealed record PageTerms(PageTerm[] Terms, int[] Words)
{
    /// <summary>Counts the words of a page.</summary>
    public static PageTerms Read(SearchPage page, WordReader reader, SynonymTable synonyms)
    {
        var counter = PageCounter.OfThread;
        var matcher = new SynonymMatcher(synonyms);
        var (titleLength, titleWords) = LengthsOf(page.Title, reader);
        Count(page.Title, WordField.Title);
        foreach (var id in page.Ids)
            Count(id, WordField.Id);
        Count(page.Name, WordField.Name);
        Count(page.Place, WordField.Place);
        foreach (var tag in page.Tags)
            Count(tag, WordField.Tag);
        for (var number = 0; number < page.Sections.Length; number++)
        {
            Count(page.Sections[number].Heading, WordField.Heading, number);
            Count(page.Sections[number].Text, WordField.Text, number);
        }

        return counter.Take(page.Standing, titleLength, titleWords);

        // Each word of a text, and what else it is called for a part of that.
        void Count(string text, WordField field, int section = 0)
        {
            matcher.Start();
            for (var at = 0; reader.Next(text, ref at) is { } token; )
            {
                // The number of a record says its kind, which every record is.
                var isNumbered = token.Length > 1 && Array.Exists(token, word => char.IsAsciiDigit(word.Text[0]));
                foreach (var word in token)
                {
                    if (word.Kind == WordKind.Common && field != WordField.Title)
                        continue;
                    counter.Count(word, field, section, 1);
                    if (isNumbered)
                        continue;
                    foreach (var name in matcher.Next(word))
                    foreach (var synonym in name)
                        // The words of a longer name are no words of the title, which says the short one.
                        counter.Count(
                            synonym,
                            field == WordField.Title && name.Length > 1 ? WordField.Tag : field,
                            section,
                            Weights.Synonym
                        );
                }
            }
        }
    }

    // How many different words a title has: those that lead somewhere, and all.
    private static (int Length, int Words) LengthsOf(string title, WordReader reader)
    {
        Word[] words =
        [
            .. reader
                .ReadTokens(title)
                .SelectMany(words => words)
                .Where(word => word.Kind is WordKind.Plain or WordKind.Common)
                .DistinctBy(word => word.StemNumber),
        ];
        return (words.Count(word => word.Kind == WordKind.Plain), words.Length);
    }
}
