using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>A word of the site that a typed word may stand for, and what a match of it counts.</summary>
internal sealed record Variant(string Stem, double Factor);

/// <summary>What was made of a typed word: its variants; the word it was taken for when it is misspelt; the nearest
/// word when none is near enough.</summary>
internal sealed record Guess(IReadOnlyList<Variant> Variants, string? Mended = null, string? Nearest = null);

/// <summary>
/// Which words of the site a typed word may stand for: itself, what it may become when it is not finished, what was
/// meant when it is misspelt.
/// <c>theme/assets/search/variants.js</c> is the same for the browser.
/// </summary>
internal sealed class VariantFinder(IndexFiles index)
{
    private const int Completions = 3;
    private const int MostShards = 2;

    // A word on so many pages is taken as finished.
    private const int Enough = 200;

    public Guess Find(Word word, bool isLast)
    {
        var pages = index.Terms.Holding(word.Stem).TryGetValue(word.Stem, out var list) ? list.Pages.Length : 0;
        var variants = new List<Variant>();
        if (pages > 0)
            variants.Add(new(word.Stem, 1));
        if (isLast && word.Text.Length > 1 && pages < Enough)
            variants.AddRange(CompletionsOf(word));
        return variants.Count > 0 || word.IsWhole ? new(variants) : Mend(word.Text, isLast && word.Text.Length > 4);
    }

    private IEnumerable<Variant> CompletionsOf(Word word)
    {
        var found = index
            .Beginnings.BeginningWith(word.Text, MostShards)
            .SelectMany(shard => shard)
            .Where(entry => entry.Text.StartsWith(word.Text, StringComparison.Ordinal))
            .Order(Vocabulary.ByFrequency);
        return Stems(found, word.Stem)
            .Select(entry => new Variant(entry.Stem, 0.5 + (0.4 * word.Text.Length / entry.Text.Length)));
    }

    private Guess Mend(string typed, bool isBeginning)
    {
        var most = EditDistance.Allowed(typed);
        var near = Neighbours(typed, most)
            .Select(entry => (Entry: entry, Slips: EditDistance.Between(typed, entry.Text, isBeginning)))
            .OrderBy(word => word.Slips)
            .ThenBy(word => word.Entry, Vocabulary.ByFrequency)
            .ToList();
        if (near.Count == 0 || near[0].Slips > most + 1)
            return new([]);
        var (nearest, slips) = near[0];
        if (slips > most)
            return new([], Nearest: nearest.Text);
        var stems = Stems(near.Where(word => word.Slips == slips).Select(word => word.Entry));
        return new([.. stems.Select(entry => new Variant(entry.Stem, 0.6 / slips))], Mended: nearest.Text);
    }

    // A slip spoils one half of a word; two slips leave a third. So the word is among those that share the beginning or
    // the ending.
    private IEnumerable<Vocabulary.Entry> Neighbours(string typed, int slips)
    {
        var kept = Math.Max(1, slips < 2 ? (typed.Length - 1) / 2 : typed.Length / 3);
        var beginnings = index.Beginnings.BeginningWith(typed[..kept], MostShards).SelectMany(shard => shard);
        var endings = index.Endings.BeginningWith(Backwards(typed)[..kept], MostShards).SelectMany(shard => shard);
        return beginnings
            .Concat(endings.Select(entry => entry with { Text = Backwards(entry.Text) }))
            .DistinctBy(entry => entry.Text)
            .Where(entry => entry.Text.Length > 2 && !entry.Text.Any(char.IsNumber));
    }

    // The first of each stem.
    private List<(string Stem, string Text)> Stems(IEnumerable<Vocabulary.Entry> words, string? except = null) =>
        [
            .. words
                .Select(word => (Stem: index.Words.Stem(word.Text), word.Text))
                .Where(word => word.Stem != except)
                .DistinctBy(word => word.Stem)
                .Take(Completions),
        ];

    private static string Backwards(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new(letters);
    }
}
