using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Where a phrase stands in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="List">Which of the lists it is of, from 0.</param>
internal readonly record struct PhraseMatch(int Start, int End, int List)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}

/// <summary>Some lists of phrases, of all languages: what a name is, and what stands in a text.</summary>
/// <remarks>Immutable and safe to be asked by many threads.</remarks>
internal sealed class PhraseSet
{
    private readonly ImmutableArray<(Phrase Phrase, int List)> phrases;
    private readonly FrozenDictionary<string, int> names;
    private readonly FrozenDictionary<string, int> keys;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> byOpening;
    private readonly int[] unbound;

    private PhraseSet(ImmutableArray<(string Line, Phrase Phrase, int List)> lines)
    {
        phrases = [.. lines.Select(line => (line.Phrase, line.List))];
        names = First(lines.Select(line => (Normalize(line.Line), line.List)));
        keys = First(lines.Where(line => line.Phrase.Key is not null).Select(line => (line.Phrase.Key!, line.List)));
        var openings = phrases.Select((line, index) => (line.Phrase.Openings, Index: index)).ToArray();
        unbound = [.. openings.Where(phrase => phrase.Openings is null).Select(phrase => phrase.Index)];
        byOpening = openings
            .SelectMany(phrase => (phrase.Openings ?? []).Select(word => (Word: word.ToLowerInvariant(), phrase.Index)))
            .GroupBy(pair => pair.Word, pair => pair.Index)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Concat(unbound).Distinct().Order().ToArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads lists of a topic, the weightiest first.</summary>
    public static PhraseSet Read(string topic, params ImmutableArray<string> lists) =>
        new([
            .. lists.SelectMany(
                (list, index) =>
                    WordFile
                        .Open(topic)
                        .SelectMany(file => file.Lines(list).Zip(file.Phrases(list)))
                        .Select(line => (line.First, line.Second, index))
            ),
        ]);

    /// <summary>The phrases of one of the lists, or of all.</summary>
    public IEnumerable<Phrase> Phrases(int? list = null) =>
        phrases.Where(phrase => phrase.List == (list ?? phrase.List)).Select(phrase => phrase.Phrase);

    /// <summary>Any of the phrases, as the inside of an expression.</summary>
    public string Pattern => PhrasePattern.Any(Phrases());

    /// <summary>The names of one of the lists that are certain words and nothing more.</summary>
    public IEnumerable<string> Names(int list) => names.Where(name => name.Value == list).Select(name => name.Key);

    /// <summary>Whether a name is one of the phrases.</summary>
    public bool Contains(string name) => Find(name) is not null || FindPattern(name) is not null;

    /// <summary>The list that holds a name word for word; null where none does.</summary>
    public int? Find(string name) => names.TryGetValue(Normalize(name), out var list) ? list : null;

    /// <summary>The list that holds a key of front matter, whatever separates its words; null where none
    /// does.</summary>
    public int? FindKey(string key) => keys.TryGetValue(key, out var list) ? list : null;

    /// <summary>The first list of which a phrase is the whole name, or as much of it as its <c>…</c> ask for; null
    /// where none is.</summary>
    public int? FindPattern(string name)
    {
        var text = Tokens.Read(name);
        int? best = null;
        for (var start = 0; start < text.Count; start++)
            foreach (var index in Candidates(text[start]))
            {
                var (phrase, list) = phrases[index];
                if (list >= best || !(phrase.HasMoreBefore || text.IsStart(start)))
                    continue;
                var end = phrase.Match(text, start);
                if (end > 0 && (phrase.HasMoreBehind || text.IsEnd(end)))
                    best = list;
            }

        return best;
    }

    /// <summary>The first phrase in a text; of those that begin at one place, the longest.</summary>
    public PhraseMatch? FindIn(string text, int from = 0)
    {
        foreach (var match in FindAll(Tokens.Read(text), from))
            return match;
        return null;
    }

    /// <summary>All phrases in a text from a place on, none within another.</summary>
    public IEnumerable<PhraseMatch> FindAll(string text, int from = 0) => FindAll(Tokens.Read(text), from);

    /// <summary>The same for a text that is cut into words.</summary>
    public IEnumerable<PhraseMatch> FindAll(Tokens text, int from = 0)
    {
        for (var start = text.IndexFrom(from); start < text.Count; start++)
        {
            if (Longest(text, start) is not { } found)
                continue;
            yield return new(text.Start(start), text.End(found.End - 1), found.List);
            start = found.End - 1;
        }
    }

    /// <summary>The phrase by which a text begins, whatever marks stand in front of it; null where there is
    /// none.</summary>
    public PhraseMatch? FindOpening(string text) =>
        Tokens.Read(text) is { Count: > 0 } tokens && Longest(tokens, 0) is { } found
            ? new(tokens.Start(0), tokens.End(found.End - 1), found.List)
            : null;

    private (int End, int List)? Longest(Tokens text, int start)
    {
        var (end, list) = (start, 0);
        foreach (var index in Candidates(text[start]))
            if (phrases[index].Phrase.Match(text, start) is var match && match > end)
                (end, list) = (match, phrases[index].List);
        return end > start ? (end, list) : null;
    }

    private int[] Candidates(ReadOnlySpan<char> word) =>
        byOpening.TryGetValue(word, out var indices) ? indices : unbound;

    private static FrozenDictionary<string, int> First(IEnumerable<(string Name, int List)> names)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, list) in names)
            first.TryAdd(name, list);
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // As phrases are compared: a dash stands for a blank too.
    private static string Normalize(string name) => name.Replace('-', ' ').ToLowerInvariant();
}
