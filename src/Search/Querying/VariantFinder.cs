using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>A word of the site that a typed word may stand for, and what a match of it counts.</summary>
internal sealed record Variant(string Stem, string Text, double Factor)
{
    /// <summary>Whether it is a word for something else that has to do with it.</summary>
    public bool IsRelated { get; init; }
}

/// <summary>What was made of a typed word: its variants; the word it was taken for when it is misspelt; the nearest
/// word when none is near enough.</summary>
internal sealed record Guess(IReadOnlyList<Variant> Variants, string? Mended = null, string? Nearest = null);

/// <summary>
/// Which words of the site a typed word may stand for: itself, what it may become when it is not finished, words that
/// end with it in languages that join words, what was meant when it is misspelt.
/// <c>theme/assets/search/variants.js</c> is the same for the browser.
/// </summary>
internal sealed class VariantFinder(IndexFiles index)
{
    private const int Completions = 3;
    private const int MostHalves = 8;
    private const int ShortestHalf = 4;
    private const int MostShards = 2;

    // A word on so many pages is taken as finished.
    private const int Enough = 200;

    // What others count beside a word that is there as it was typed.
    private const double BesideTyped = 0.1;

    public Guess Find(QueryWord sought)
    {
        var word = sought.Word;
        var pages = PagesOf(word.Stem);
        var others = new List<Variant>();
        if (sought.IsUnfinished && pages < Enough && (word.Text.Length > 1 || IsSyllable(word.Text[0])))
            others.AddRange(CompletionsOf(word));
        if (index.Halves is { } halves && word.Text.Length >= ShortestHalf)
            others.AddRange(JoinedWith(word, halves).Where(half => others.All(other => other.Stem != half.Stem)));
        if (pages > 0)
            return new([
                new(word.Stem, word.Text, 1),
                .. others.Select(other => other with { Factor = other.Factor * BesideTyped }),
            ]);
        return others.Count > 0 || word.IsWhole ? new(others)
            : OtherSpelling(word.Text) is { } spelling ? new([spelling])
            : Mend(word.Text, sought.IsUnfinished && word.Text.Length > 4);
    }

    // Letters of which one says something: those of scripts east of Europe.
    private static bool IsSyllable(char letter) => letter >= '\u0E00';

    private int PagesOf(string stem) =>
        index.Terms.Holding(stem).TryGetValue(stem, out var list) ? list.Pages.Length : 0;

    // .NET where only net is there; the plural of an abbreviation in small letters.
    private Variant? OtherSpelling(string typed)
    {
        var text =
            typed[0] == '.' ? typed[1..]
            : typed.Length is > 2 and < 7 && typed[^1] == 's' ? typed[..^1]
            : "";
        var stem = index.Words.Stem(text);
        return text.Length > 0 && PagesOf(stem) > 0 ? new(stem, text, 1) : null;
    }

    private IEnumerable<Variant> CompletionsOf(Word word)
    {
        var found = index
            .Beginnings.BeginningWith(word.Text, MostShards)
            .SelectMany(shard => shard)
            .Where(entry => entry.Text.StartsWith(word.Text, StringComparison.Ordinal))
            .Order(Vocabulary.ByFrequency);
        return Stems(found, word.Text.Length > 1 ? Completions : MostHalves, word.Stem)
            .Select(entry => new Variant(entry.Stem, entry.Text, 0.5 + (0.4 * word.Text.Length / entry.Text.Length)));
    }

    private static IEnumerable<Variant> JoinedWith(Word word, Shards<Vocabulary.Entry[]> halves)
    {
        var half = Backwards(word.Stem);
        return halves
            .BeginningWith(half, MostShards)
            .SelectMany(shard => shard)
            .Where(entry =>
                entry.Text.Length > half.Length + 2 && entry.Text.StartsWith(half, StringComparison.Ordinal)
            )
            .Order(Vocabulary.ByFrequency)
            .Take(MostHalves)
            .Select(entry => Backwards(entry.Text))
            .Select(stem => new Variant(stem, stem, 0.5));
    }

    private Guess Mend(string typed, bool isBeginning)
    {
        var most = EditDistance.Allowed(typed);
        var near = Neighbours(typed, most)
            .Select(entry =>
                (
                    Entry: entry,
                    Slips: EditDistance.Between(typed, entry.Text, isBeginning),
                    Strangers: EditDistance.Strangers(typed, entry.Text)
                )
            )
            .OrderBy(word => word.Slips)
            .ThenBy(word => word.Strangers)
            .ThenBy(word => Math.Abs(word.Entry.Text.Length - typed.Length))
            .ThenBy(word => word.Entry, Vocabulary.ByFrequency)
            .ToList();
        if (near.Count == 0 || near[0].Slips > most + 1)
            return new([]);
        var (nearest, slips, strangers) = near[0];

        // Short words differ by a letter without being misspelt.
        if (slips > most || (strangers > 0 && typed.Length < 5) || BeginsOtherwise(typed, nearest.Text))
            return new([], Nearest: nearest.Text);
        var stems = Stems(
            near.Where(word => word.Slips == slips && word.Strangers == strangers).Select(word => word.Entry),
            Completions
        );
        return new([.. stems.Select(entry => new Variant(entry.Stem, entry.Text, 0.6 / slips))], Mended: nearest.Text);
    }

    // Few slip at the first letter, but for swapping it with the second.
    private static bool BeginsOtherwise(string typed, string word) =>
        typed.Length < 8 && typed[0] != word[0] && (typed[0] != word[1] || typed[1] != word[0]);

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
    private List<(string Stem, string Text)> Stems(
        IEnumerable<Vocabulary.Entry> words,
        int most,
        string? except = null
    ) =>
        [
            .. words
                .Select(word => (Stem: index.Words.Stem(word.Text), word.Text))
                .Where(word => word.Stem != except)
                .DistinctBy(word => word.Stem)
                .Take(most),
        ];

    private static string Backwards(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new(letters);
    }
}
