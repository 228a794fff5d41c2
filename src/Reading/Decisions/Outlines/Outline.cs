using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>A record as a flat list of lines, labels among them; every concern reads this instead of Markdown.</summary>
internal sealed record Outline(ImmutableArray<Entry> Entries)
{
    /// <summary>The lines that belong to a label.</summary>
    public IEnumerable<Entry> Content(int index)
    {
        var rank = Entries[index].Rank;
        for (var next = index + 1; next < Entries.Length && Entries[next].Rank > rank; next++) yield return Entries[next];
    }

    /// <summary>The headings that a line stands under, the nearest first.</summary>
    public IEnumerable<int> Above(int index)
    {
        var rank = Math.Min(Entries[index].Rank, EntryRank.Bold);
        for (var before = index - 1; before >= 0; before--)
        {
            if (!Entries[before].IsHeading || Entries[before].Rank >= rank) continue;
            rank = Entries[before].Rank;
            yield return before;
        }
    }

    /// <summary>Whether anything is said under a label: on its line, or below it.</summary>
    public bool IsFilled(int index) =>
        Entries[index].Value is { } value && IsReal(value.Text) || Content(index).Any(IsReal);

    /// <summary>Indices of the entries that have a label, with their names.</summary>
    public IEnumerable<int> Labels => Enumerable.Range(0, Entries.Length).Where(index => Entries[index].Label is not null);

    private static bool IsReal(Entry entry) => entry.Form switch
    {
        EntryForm.Heading => entry.Value is { } value && IsReal(value.Text),
        EntryForm.Code => !entry.Line.IsEmpty,
        EntryForm.Row => entry.Value is { } cell && IsReal(cell.Text),
        EntryForm.Bold when entry.Value is { IsEmpty: true } => false,
        _ => IsReal(entry.Line.Text),
    };

    private static bool IsReal(string text) => !Placeholder.IsAll(text);
}
