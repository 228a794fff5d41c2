using Lintel.Model;
using Lintel.Text.Differences;

namespace Lintel.Site;

/// <summary>Which file was which: by its path, else by what it says.</summary>
internal static class DocumentPairs
{
    private const double Alike = 0.6;

    // A branch that moves more than that is no review of single pages; equal files are still found.
    private const int MostPairs = 10_000;

    /// <summary>Every document of both sides once, with its other side where it has one.</summary>
    public static IEnumerable<(T? Before, T? After)> Of<T>(
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, Document> page
    )
        where T : class
    {
        var gone = before.ToDictionary(item => page(item).Source, StringComparer.Ordinal);
        var come = new List<T>();
        foreach (var item in after)
        {
            if (gone.Remove(page(item).Source, out var same))
                yield return (same, item);
            else
                come.Add(item);
        }

        foreach (
            var (old, current) in Renamed(
                [.. gone.Values.OrderBy(item => page(item).Source, StringComparer.Ordinal)],
                come,
                page
            )
        )
        {
            gone.Remove(page(old).Source);
            come.Remove(current);
            yield return (old, current);
        }

        foreach (var item in come)
            yield return (null, item);
        foreach (var item in gone.Values)
            yield return (item, null);
    }

    // The most alike first; the order of the paths decides between equals.
    private static IEnumerable<(T Before, T After)> Renamed<T>(List<T> gone, List<T> come, Func<T, Document> page)
    {
        var isMuch = (long)gone.Count * come.Count > MostPairs;
        var words = gone.Concat(come)
            .ToDictionary(
                item => page(item),
                item =>
                    isMuch
                        ? []
                        : WordSimilarity.Tokens(
                            string.Join(' ', page(item).Body.Passages.Select(passage => passage.Text))
                        )
            );
        var candidates =
            from old in gone
            from current in come
            let similarity = page(old).Digest == page(current).Digest ? 1
            : isMuch ? 0
            : WordSimilarity.Measure(words[page(old)], words[page(current)])
            where similarity >= Alike
            orderby similarity descending
            select (Before: old, After: current);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in candidates)
        {
            if (taken.Contains("-" + page(pair.Before).Source) || taken.Contains("+" + page(pair.After).Source))
                continue;
            taken.Add("-" + page(pair.Before).Source);
            taken.Add("+" + page(pair.After).Source);
            yield return pair;
        }
    }
}
