using System.Collections.Concurrent;
using Lintel.Search.Synonyms;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>The words of pages that were read for the last index, by address. A page that says what it said is not read
/// again.</summary>
internal sealed class TermMemory
{
    private readonly ConcurrentDictionary<
        string,
        (SearchPage Page, (WordReader, string Names) Context, PageTerms Terms)
    > known = new(StringComparer.Ordinal);
    private readonly Lock choice = new();
    private (string Language, WordReader Reader)? last;

    /// <summary>The reader of a language, whose words keep their numbers from one index to the next.</summary>
    public WordReader ReaderOf(string language)
    {
        lock (choice)
        {
            if (last?.Language != language)
                last = (language, new(language));
            return last.Value.Reader;
        }
    }

    /// <summary>The words of a page in a handbook that is read by a reader, where things are called so.</summary>
    public PageTerms Of(SearchPage page, WordReader reader, SynonymTable synonyms)
    {
        var context = (reader, synonyms.Key);
        if (known.TryGetValue(page.Url, out var last) && last.Context == context && IsSame(page, last.Page))
            return last.Terms;
        var terms = PageTerms.Read(page, reader, synonyms);
        known[page.Url] = (page, context, terms);
        return terms;
    }

    private static bool IsSame(SearchPage one, SearchPage other) =>
        one.Title == other.Title
        && one.Standing.Equals(other.Standing)
        && one.Sections.SequenceEqual(other.Sections)
        && one.Place == other.Place
        && one.Ids.SequenceEqual(other.Ids)
        && one.Tags.SequenceEqual(other.Tags);
}
