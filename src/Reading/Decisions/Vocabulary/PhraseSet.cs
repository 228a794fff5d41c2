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
    private readonly ImmutableArray<(WordFile File, string Name, int Number)> lists;
    private readonly Lazy<Dictionary<string, int>> names;
    private readonly Lazy<Dictionary<string, int>> keys;
    private readonly Lazy<PhraseOpenings> openings;

    // Many sets are only asked for whole names, and never for the phrases that those are.
    private PhraseSet(ImmutableArray<(WordFile File, string Name, int Number)> lists)
    {
        this.lists = lists;
        names = new(ReadNames);
        keys = new(ReadKeys);
        openings = new(() => new(All));
    }

    /// <summary>Reads lists of a topic, the weightiest first.</summary>
    public static PhraseSet Read(string topic, params ImmutableArray<string> lists) =>
        new([.. lists.SelectMany((name, number) => WordFile.Open(topic).Select(file => (file, name, number)))]);

    /// <summary>The phrases of one of the lists, or of all.</summary>
    public IEnumerable<Phrase> Phrases(int? list = null) =>
        All.Where(entry => entry.List == (list ?? entry.List)).Select(entry => entry.Phrase);

    /// <summary>Any of the phrases, as the inside of an expression.</summary>
    public string Pattern => PhrasePattern.Any(Phrases());

    /// <summary>The names of one of the lists that are certain words and nothing more.</summary>
    public IEnumerable<string> Names(int list) =>
        names.Value.Where(name => name.Value == list).Select(name => name.Key);

    /// <summary>Whether a name is one of the phrases.</summary>
    public bool Contains(string name) => Find(name) is not null || FindPattern(name) is not null;

    /// <summary>The list that holds a name word for word; null where none does.</summary>
    public int? Find(string name) => names.Value.TryGetValue(Normalize(name), out var list) ? list : null;

    /// <summary>The list that holds a key of front matter, whatever separates its words; null where none
    /// does.</summary>
    public int? FindKey(string key) => keys.Value.TryGetValue(key, out var list) ? list : null;

    /// <summary>The first list of which a phrase is the whole name, or as much of it as its <c>…</c> ask for; null
    /// where none is.</summary>
    public int? FindPattern(string name)
    {
        var text = Tokens.Read(name);
        int? best = null;
        for (var start = 0; text.Has(start); start++)
            foreach (var (phrase, list) in openings.Value.Find(text[start]))
            {
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
        for (var start = text.IndexFrom(from); text.Has(start); start++)
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
        Tokens.Read(text) is var tokens && tokens.Has(0) && Longest(tokens, 0) is { } found
            ? new(tokens.Start(0), tokens.End(found.End - 1), found.List)
            : null;

    private (int End, int List)? Longest(Tokens text, int start)
    {
        var (end, best) = (start, 0);
        foreach (var (phrase, list) in openings.Value.Find(text[start]))
            if (phrase.Match(text, start) is var match && (match > end || (match == end && list < best)))
                (end, best) = (match, list);
        return end > start ? (end, best) : null;
    }

    private IEnumerable<(Phrase Phrase, int List)> All =>
        lists.SelectMany(list => list.File.Phrases(list.Name), (list, phrase) => (phrase, list.Number));

    // Of two lists that hold the same the first counts.
    private Dictionary<string, int> ReadNames()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, name, number) in lists)
        foreach (var line in file.Lines(name))
            first.TryAdd(Normalize(line), number);
        return first;
    }

    private Dictionary<string, int> ReadKeys()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (phrase, list) in All)
            if (phrase.Key is { } key)
                first.TryAdd(key, list);
        return first;
    }

    // As phrases are compared: a dash stands for a blank too.
    private static string Normalize(string name) => name.Replace('-', ' ').ToLowerInvariant();
}
