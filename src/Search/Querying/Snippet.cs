using System.Collections.Immutable;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>The stretch of a text that shows most of the words that were found, as
/// <c>theme/assets/search/snippet.js</c> cuts it.</summary>
internal static class Snippet
{
    private const int Length = 180;
    private const int Before = 50;

    /// <summary>Cuts it, with an ellipsis where something is left out.</summary>
    public static string Cut(string text, IReadOnlySet<string> stems, WordReader reader)
    {
        var (start, end) = StretchOf(text, PlacesOf(text, stems, reader));
        return (start > 0 ? "… " : "") + text[start..end].Trim() + (end < text.Length ? " …" : "");
    }

    /// <summary>How many different words of those a text has.</summary>
    public static int Count(string text, IReadOnlySet<string> stems, WordReader reader) =>
        PlacesOf(text, stems, reader).Select(place => place.Stem).Distinct().Count();

    private static ImmutableArray<(int Start, int End, string Stem)> PlacesOf(
        string text,
        IReadOnlySet<string> stems,
        WordReader reader
    ) =>
        [
            .. from token in reader.ReadPlaces(text)
            let word = token.Words.FirstOrDefault(word => stems.Contains(word.Stem))
            where word is not null
            select (token.Start, token.End, word.Stem),
        ];

    private static (int Start, int End) StretchOf(string text, ImmutableArray<(int Start, int End, string Stem)> places)
    {
        if (text.Length <= Length * 1.2)
            return (0, text.Length);
        var (best, most) = (0, 0);
        foreach (var (at, _, _) in places)
        {
            var found = places
                .Where(place => place.Start >= at && place.End <= at + Length - Before)
                .Select(place => place.Stem)
                .Distinct()
                .Count();
            if (found > most)
                (best, most) = (at, found);
        }

        var start = best <= Before ? 0 : text.IndexOf(' ', best - Before) + 1;
        start = Math.Min(start, best);
        if (start + Length >= text.Length)
            return (start, text.Length);
        var cut = text.LastIndexOf(' ', start + Length);
        return (start, cut > best ? cut : start + Length);
    }
}
