using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Labels that mean the same, the weightiest first; in front matter they are keys.</summary>
internal sealed class LabelList
{
    private readonly PhraseSet names;

    private LabelList(PhraseSet names, ImmutableArray<string> lists)
    {
        this.names = names;
        Names = [.. Enumerable.Range(0, lists.Length).SelectMany(names.Names)];
        Keys = [.. WordFile.Lines("labels", lists).Select(FrontMatterValues.Squeeze).Distinct()];
    }

    /// <summary>The labels as they are compared.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The labels as <see cref="FrontMatterValues"/> asks for them: letters and digits alone.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Reads lists of <c>labels.txt</c>.</summary>
    public static LabelList Read(params ImmutableArray<string> lists) => new(PhraseSet.Read("labels", lists), lists);

    /// <summary>Whether a label is one of them.</summary>
    public bool Contains(string name) =>
        names.Find(name) is not null || LabelName.Parts(name).Any(part => names.Find(part) is not null);

    /// <summary>Whether a label is nothing else: "Changelogs/tags" is more than tags.</summary>
    public bool IsAll(string name) =>
        names.Find(name) is not null
        || LabelName.Parts(name).DefaultIfEmpty(name).All(part => names.Find(part) is not null);
}
