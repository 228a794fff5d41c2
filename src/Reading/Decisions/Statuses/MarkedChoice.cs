using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>The statuses of a template, of which one is set off from the others: <c>Proposed | **Accepted** |
/// Rejected</c>.</summary>
internal static class MarkedChoice
{
    /// <summary>The one that is set off; the line as it is where there is no such choice.</summary>
    public static TextLine Find(TextLine line) =>
        line.Marks is [var mark]
        && mark.End - mark.Start < line.Text.Length
        && StatusVocabulary.IsChoice(line.Text)
        && line.Slice(mark.Start, mark.End) is var marked
        && IsName(marked.Text)
            ? marked
            : line;

    /// <summary>The line of a list of statuses that is set off from the others; all lines where there is no
    /// such.</summary>
    public static ImmutableArray<TextLine> Find(ImmutableArray<TextLine> lines) =>
        lines.Length > 1 && lines.All(line => IsName(line.Text)) && lines.Where(IsSetOff).ToArray() is [var only]
            ? [only]
            : lines;

    private static bool IsName(string text) => StatusVocabulary.IsStatus(text.TrimEnd(Signs));

    private static bool IsSetOff(TextLine line) =>
        line.Marks is [{ Start: 0 } mark] && mark.End == line.Text.TrimEnd(Signs).Length
        || line.Text[^1] is '✅' or '✔' or '✓' or '☑' or '\uFE0F' or '←';

    private static readonly char[] Signs = [' ', '.', '✅', '✔', '✓', '☑', '\uFE0F', '←'];
}
