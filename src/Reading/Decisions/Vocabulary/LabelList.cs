using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Labels that mean the same, the weightiest first; in front matter they are keys.</summary>
internal sealed class LabelList
{
    private readonly PhraseSet names;
    private readonly Lazy<ImmutableArray<string>> compared;
    private readonly Lazy<Dictionary<string, int>> ranks;

    // Of most lists a run asks for the names or for the keys, and not for both.
    private LabelList(PhraseSet names, ImmutableArray<string> lists)
    {
        this.names = names;
        compared = new(() => [.. Enumerable.Range(0, lists.Length).SelectMany(names.Names)]);
        ranks = new(() => Rank(WordFile.Lines("labels", lists)));
    }

    /// <summary>The labels as they are compared.</summary>
    public ImmutableArray<string> Names => compared.Value;

    /// <summary>Reads lists of <c>labels.txt</c>.</summary>
    public static LabelList Read(params ImmutableArray<string> lists) => new(PhraseSet.Read("labels", lists), lists);

    /// <summary>Whether a label is one of them.</summary>
    public bool Contains(string name) =>
        names.Find(name) is not null || LabelName.Parts(name).Any(part => names.Find(part) is not null);

    /// <summary>Whether a label is nothing else: "Changelogs/tags" is more than tags.</summary>
    public bool IsAll(string name) =>
        names.Find(name) is not null
        || LabelName.Parts(name).DefaultIfEmpty(name).All(part => names.Find(part) is not null);

    /// <summary>The place of a key among them, from 0; null where it is none. It is written as
    /// <see cref="FrontMatterValues.Squeeze"/> leaves it.</summary>
    public int? RankOf(string key) => ranks.Value.TryGetValue(key, out var rank) ? rank : null;

    private static Dictionary<string, int> Rank(IEnumerable<string> labels)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in labels)
            ranks.TryAdd(FrontMatterValues.Squeeze(label), ranks.Count);
        return ranks;
    }
}
