using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>A record as a flat list of lines, labels among them; every concern reads this instead of
/// Markdown.</summary>
/// <param name="Entries">The lines.</param>
/// <param name="Breaks">Index of the first line behind each rule across the page.</param>
internal sealed record Outline(ImmutableArray<LineEntry> Entries, ImmutableArray<int> Breaks)
{
    /// <summary>The lines of footnotes, which stand for none of its parts.</summary>
    public ImmutableArray<TextLine> Footnotes { get; init; } = [];

    // More than a template has to say in one place.
    private const int MostLines = 12;

    private readonly int[] parents = ParentsOf(Entries);

    /// <summary>The lines that belong to a label.</summary>
    public IEnumerable<LineEntry> Content(int index)
    {
        var rank = Entries[index].Rank;
        for (var next = index + 1; next < Entries.Length && Entries[next].Rank > rank; next++)
            yield return Entries[next];
    }

    /// <summary>The headings that a line stands under, the nearest first.</summary>
    public IEnumerable<int> Above(int index)
    {
        for (var heading = parents[index]; heading >= 0; heading = parents[heading])
            yield return heading;
    }

    /// <summary>Whether anything is said under a label: on its line, or below it.</summary>
    public bool IsFilled(int index) =>
        Entries[index].Value is { } value && IsReal(value.Text)
        || Content(index).Any(IsReal) && !Placeholder.AreInstruction([.. Content(index).Take(MostLines)]);

    /// <summary>The lines behind a row's first value that stand in the same row.</summary>
    public IEnumerable<TextLine> RestOfRow(int index) =>
        Entries
            .Skip(index + 1)
            .TakeWhile(next => next.Form == EntryForm.Text && next.Line.At.Line == Entries[index].Line.At.Line)
            .Select(next => next.Line);

    /// <summary>Indices of the entries that have a label, with their names.</summary>
    public IEnumerable<int> Labels =>
        Enumerable.Range(0, Entries.Length).Where(index => Entries[index].Label is not null);

    // Found once for all lines: a hostile file has a hundred thousand of them.
    private static int[] ParentsOf(ImmutableArray<LineEntry> entries)
    {
        var parents = new int[entries.Length];
        var open = new Stack<int>();
        for (var index = 0; index < entries.Length; index++)
        {
            while (entries[index].IsHeading && open.TryPeek(out var last) && entries[last].Rank >= entries[index].Rank)
                open.Pop();
            parents[index] = open.TryPeek(out var heading) ? heading : -1;
            if (entries[index].IsHeading)
                open.Push(index);
        }

        return parents;
    }

    private static bool IsReal(LineEntry entry) =>
        entry.Form switch
        {
            EntryForm.Heading => entry.Value is { } value && IsReal(value.Text),
            EntryForm.Code => !entry.Line.IsEmpty,
            EntryForm.Row => entry.Value is { } cell && IsReal(cell.Text),
            EntryForm.Bold when entry.Value is { IsEmpty: true } => false,
            EntryForm.Bullet when entry.Label is not null => entry.Value is { } said && IsReal(said.Text),
            _ => IsReal(entry.Line.Text),
        };

    private static bool IsReal(string text) => !Placeholder.IsAll(text);
}
