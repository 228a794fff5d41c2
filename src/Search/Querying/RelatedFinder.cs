using Lintel.Search.Files;

namespace Lintel.Search.Querying;

/// <summary>Words of the site that have to do with a typed one: a page about an outage may answer who asks about what
/// is down. <c>theme/assets/search/related.js</c> is the same for the browser.</summary>
internal sealed class RelatedFinder(IndexFiles index)
{
    // Who types one or two words looks for these; a question may be put in any words.
    private const int LeastWords = 3;

    // What a related word counts beside one that was typed.
    private const double Factor = 0.5;

    /// <summary>The related words of each word of a query, with their pages.</summary>
    public ILookup<QueryWord, (Variant Variant, PageList Pages)> Find(IReadOnlyList<QueryWord> words)
    {
        QueryWord[] sought = [.. words.Where(word => word.Role == WordRole.Sought)];
        return (sought.Length < LeastWords ? [] : sought)
            .SelectMany(word => Of(word.Word.Stem), (word, related) => (Word: word, Related: related))
            .ToLookup(pair => pair.Word, pair => pair.Related);
    }

    private IEnumerable<(Variant Variant, PageList Pages)> Of(string stem)
    {
        var key = RelatedShards.KeyOf(stem);
        return from entry in index.Related?.Holding(key) ?? []
            where entry.Key.StartsWith(key, StringComparison.Ordinal)
            let text = entry.Key[key.Length..]
            select (new Variant(index.Words.Stem(text), text, Factor) { IsRelated = true }, entry.Value);
    }
}
