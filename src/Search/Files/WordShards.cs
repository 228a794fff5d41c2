using System.Collections.Immutable;
using System.Text;
using Lintel.Search.Indexing;

namespace Lintel.Search.Files;

/// <summary>
/// The vocabulary, for words that are not finished yet and words that are misspelt. Two lines: the words, and a digit
/// for each that grows with the
/// number of pages. It is kept twice, by beginnings and by endings (there the words stand backwards), for a misspelt
/// word has one half that is right.
/// </summary>
internal static class WordShards
{
    // About 5 KB when compressed.
    private const int Size = 9_000;

    // Shorter words are not mended.
    private const int Shortest = 4;

    // Two words of three letters and more.
    private const int ShortestJoined = 7;

    public static ImmutableArray<Shard> ByBeginnings(InvertedIndex index) =>
        Cut(index.Words.Select(word => (word.Text, word.Pages)));

    public static ImmutableArray<Shard> ByEndings(InvertedIndex index) =>
        Cut(
            index
                .Words.Where(word => IsMendable(word.Text))
                .Select(word => (Text: Backwards(word.Text), word.Pages))
                .OrderBy(word => word.Text, StringComparer.Ordinal)
        );

    /// <summary>Stems backwards, in languages that join words: there a word is also found by its second half.</summary>
    public static ImmutableArray<Shard> BySecondHalves(InvertedIndex index) =>
        Cut(
            index
                .Terms.Where(term =>
                    term.Stem.Length >= ShortestJoined && term.Stem.All(letter => char.IsLetter(letter))
                )
                .Select(term => (Text: Backwards(term.Stem), Pages: term.Postings.Length))
                .OrderBy(word => word.Text, StringComparer.Ordinal)
        );

    private static ImmutableArray<Shard> Cut(IEnumerable<(string Text, int Pages)> words) =>
        Shard.Cut(words, word => word.Text, word => (word.Text.Length / 2) + 3, Size, Write);

    private static bool IsMendable(string word) => word.Length >= Shortest && word.All(letter => char.IsLetter(letter));

    private static string Backwards(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new(letters);
    }

    private static string Write(IReadOnlyList<(string Text, int Pages)> words)
    {
        var (texts, frequencies) = (new StringBuilder(), new StringBuilder());
        var before = "";
        foreach (var (text, pages) in words)
        {
            FrontCoding.Append(texts, before, text);
            before = text;
            frequencies.Append(Digits.Of(Frequency(pages)));
        }

        return $"{texts}\n{frequencies}";
    }

    private static int Frequency(int pages) => Math.Min(90, (int)(4 * Math.Log2(pages)));
}
