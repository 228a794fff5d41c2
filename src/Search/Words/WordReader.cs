using System.Collections.Concurrent;
using Lintel.Search.Stemming;

namespace Lintel.Search.Words;

/// <summary>Cuts text into words. <c>theme/assets/search/words.js</c> does the same to what a reader types.</summary>
/// <remarks>Safe to be asked by many threads. It remembers, so that each token is taken apart once.</remarks>
internal sealed class WordReader
{
    private const int Recent = 4096;

    // Words come back soon: most are among those that their thread met last.
    [ThreadStatic]
    private static (WordReader Reader, (string Token, Word[] Words)[] Slots) recent;

    private readonly ConcurrentDictionary<string, Word[]> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lock numbering = new();
    private readonly Dictionary<(string Text, WordKind Kind), Word> words = [];
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Stemmer language;

    /// <summary>A reader for a language by its BCP 47 tag.</summary>
    public WordReader(string language)
    {
        this.language = LanguageTable.StemmerOf(language);
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every word that was read until now, by its number.</summary>
    public Word[] Words
    {
        get
        {
            lock (numbering)
                return [.. words.Values];
        }
    }

    /// <summary>The words of the token at or behind a place, which moves behind it; null at the end of the text. The
    /// same token has the same words.</summary>
    public Word[]? Next(string text, ref int at) =>
        TokenScanner.Next(text, ref at) is { Length: > 0 } token ? WordsOf(token) : null;

    /// <summary>The words of a text, token by token.</summary>
    public IEnumerable<Word[]> ReadTokens(string text)
    {
        for (var at = 0; Next(text, ref at) is { } token; )
            yield return token;
    }

    /// <summary>The words of a text, token by token, with the place of each token.</summary>
    public IEnumerable<(int Start, int End, Word[] Words)> ReadPlaces(string text)
    {
        for (var at = 0; TokenScanner.Next(text, ref at) is { Length: > 0 and var length } token; )
            yield return (at - length, at, WordsOf(token));
    }

    /// <summary>What a word of the vocabulary has in common with its other forms.</summary>
    public string Stem(string word) => language.Stem(word);

    private Word[] WordsOf(ReadOnlySpan<char> token)
    {
        if (!ReferenceEquals(recent.Reader, this))
            recent = (this, new (string, Word[])[Recent]);
        ref var slot = ref recent.Slots[SlotOf(token)];
        if (slot.Token is null || !token.SequenceEqual(slot.Token))
            slot = Known(token);
        return slot.Words;
    }

    private static int SlotOf(ReadOnlySpan<char> token)
    {
        var hash = 0u;
        foreach (var letter in token)
            hash = (hash * 31) + letter;
        return (int)(hash % Recent);
    }

    private (string, Word[]) Known(ReadOnlySpan<char> token)
    {
        if (lookup.TryGetValue(token, out var text, out var words))
            return (text, words);
        text = token.ToString();
        return (text, known.GetOrAdd(text, token => [.. TakeApart(token)]));
    }

    private IEnumerable<Word> TakeApart(string token) =>
        from part in Compound.Parts(token)
        let isCommon = part.Kind == WordKind.Plain && !part.IsCapital && language.IsFunctionWord(part.Text)
        select WordOf(part.Text, isCommon ? WordKind.Common : part.Kind);

    private Word WordOf(string text, WordKind kind)
    {
        var stem = language.Stem(text);
        lock (numbering)
        {
            if (words.TryGetValue((text, kind), out var known))
                return known;
            if (!stems.TryGetValue(stem, out var number))
                stems[stem] = number = stems.Count;
            return words[(text, kind)] = new(text, stem, kind) { Number = words.Count, StemNumber = number };
        }
    }
}
