using System.Collections.Concurrent;
using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>The words of pages that were read for the last index, by address. A page that says what it said is not read
/// again.</summary>
internal sealed class TermMemory
{
    private readonly ConcurrentDictionary<string, (SearchPage Page, string Language, PageTerms Terms)> known = new(
        StringComparer.Ordinal
    );

    /// <summary>The words of a page in a handbook of that language.</summary>
    public PageTerms Of(SearchPage page, string language, WordReader reader)
    {
        if (known.TryGetValue(page.Url, out var last) && last.Language == language && IsSame(page, last.Page))
            return last.Terms;
        var terms = PageTerms.Read(page, reader);
        known[page.Url] = (page, language, terms);
        return terms;
    }

    private static bool IsSame(SearchPage one, SearchPage other) =>
        one.Title == other.Title
        && one.Standing.Equals(other.Standing)
        && one.Sections.SequenceEqual(other.Sections)
        && one.Ids.SequenceEqual(other.Ids)
        && one.Tags.SequenceEqual(other.Tags);
}
