namespace Lintel.Reading.Decisions.Outlines;

/// <summary>One line of a record: a heading, a label with what follows it, or plain content.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Rank">Its depth: what follows with a higher rank belongs to it.</param>
/// <param name="Line">The whole line.</param>
/// <param name="Label">The label on it; null for plain content.</param>
/// <param name="Value">What follows the label on the line.</param>
internal sealed record LineEntry(EntryForm Form, int Rank, TextLine Line, TextLine? Label, TextLine? Value)
{
    /// <summary>The label as labels are compared; the empty string for plain content.</summary>
    public string Name { get; init; } = Label is null ? "" : LabelName.Normalize(Label.Text);

    /// <summary>Whether it stands among former states, which stay as they are.</summary>
    public bool IsHistory { get; init; }

    /// <summary>Whether it is a heading of any level.</summary>
    public bool IsHeading => Form == EntryForm.Heading;

    /// <summary>Whether a section may start here: a plain <c>Key: value</c> line is too common in prose.</summary>
    public bool CanOpenSection =>
        Label is not null && Form is EntryForm.Heading or EntryForm.Bold or EntryForm.Bullet or EntryForm.Row;
}

/// <summary>How a line is written.</summary>
internal enum EntryForm
{
    Heading,
    Bold,
    Bullet,
    Row,
    Line,
    Callout,
    Text,
    Code,
}

/// <summary>Depths of entries; headings have their level.</summary>
internal static class EntryRank
{
    public const int Bold = 10;
    public const int Row = 12;
    public const int Line = 15;
    public const int Text = 99;

    /// <summary>An item of a list that is nested so deep.</summary>
    public static int Item(int depth) => 20 + (2 * depth);
}
