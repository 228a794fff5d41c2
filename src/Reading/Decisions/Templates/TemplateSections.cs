using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Templates;

/// <summary>Where the sections of a template are: the four parts of a record, and what else the team writes
/// down.</summary>
internal static class TemplateSections
{
    private static readonly SectionKind[] Kinds =
    [
        SectionKind.Context,
        SectionKind.Options,
        SectionKind.Decision,
        SectionKind.Consequences,
    ];

    /// <summary>The sections in order, each from behind what stands before its heading to the end of its
    /// content.</summary>
    /// <param name="text">The template as it was read.</param>
    /// <param name="whole">Its text, with line feeds.</param>
    public static IEnumerable<TemplateHole> Find(RecordText text, string whole)
    {
        var lines = new LineMap(whole);
        var opened = Opened(text).ToArray();
        foreach (var (place, (index, slot)) in opened.Index())
        {
            if (slot is null)
                continue;
            var entry = text.Outline.Entries[index];
            var start = whole.AsSpan(0, StartOf(lines, entry)).TrimEnd().Length;
            var next = place + 1 < opened.Length ? StartOf(lines, text.Outline.Entries[opened[place + 1].Index]) : -1;
            var end = whole.AsSpan(0, next < 0 ? whole.Length : next).TrimEnd().Length;
            var label = Behind(whole, lines, entry);
            end = Math.Max(end, label);
            var blank = whole.AsSpan(label, end - label).IndexOfAnyExcept('\n');
            var content = blank < 0 ? end : label + blank;
            yield return new(
                start,
                end,
                [
                    new(whole[content..end], slot)
                    {
                        Section = new(
                            entry.Label?.Text ?? entry.Line.Text,
                            whole[start..content],
                            TemplateSlot.Parts.Contains(slot)
                        ),
                    },
                ]
            );
        }
    }

    // The headings that sections begin with, each with its slot; without one it is the record's own data.
    private static IEnumerable<(int Index, string? Slot)> Opened(RecordText text)
    {
        var entries = text.Outline.Entries;
        var areHeadings = Starts(text, EntryForm.Heading).Any(index => KindOf(text, index) != SectionKind.None);
        var claimed = SectionKind.None;
        var (level, absorbs) = (int.MaxValue, false);
        foreach (var index in Starts(text, areHeadings ? EntryForm.Heading : EntryForm.Bold))
        {
            var kind = Array.Find(Kinds, kind => KindOf(text, index).HasFlag(kind) && !claimed.HasFlag(kind));
            var isData = KnownLabels.IsMetadata(entries[index].Name);
            // What stands below the options, or below a section of the team's own, belongs to it.
            if (absorbs && entries[index].Rank > level && kind == SectionKind.None && !isData)
                continue;
            claimed |= kind;
            level = entries[index].Rank;
            absorbs = !isData && kind is SectionKind.None or SectionKind.Options;
            yield return (
                index,
                kind != SectionKind.None ? TemplateSlot.Parts[Array.IndexOf(Kinds, kind)]
                : isData ? null
                : TemplateSlot.SectionNamed(entries[index].Line.Text)
            );
        }
    }

    private static IEnumerable<int> Starts(RecordText text, EntryForm form) =>
        Enumerable
            .Range(0, text.Outline.Entries.Length)
            .Where(index => index > text.TitleIndex && text.Outline.Entries[index].Form == form);

    private static SectionKind KindOf(RecordText text, int index) => text.Sections.Opened[index];

    private static int StartOf(LineMap lines, LineEntry entry) => OffsetOf(lines, entry.Line.At.Line, 1);

    // The end of a heading, or the place of what stands behind a label on its line.
    private static int Behind(string whole, LineMap lines, LineEntry entry)
    {
        if (!entry.IsHeading && entry.Value is { IsEmpty: false } value)
            return OffsetOf(lines, value.At.Line, value.At.Column);
        var end = EndOfLine(whole, OffsetOf(lines, entry.Line.At.EndLine, 1));
        if (!entry.IsHeading || end + 1 >= whole.Length)
            return end;
        var below = EndOfLine(whole, end + 1);
        var isUnderlined = below > end + 1 && whole.AsSpan(end + 1, below - end - 1).Trim("=- ").IsEmpty;
        return isUnderlined ? below : end;
    }

    private static int EndOfLine(string whole, int offset) =>
        whole.IndexOf('\n', offset) is >= 0 and var end ? end : whole.Length;

    private static int OffsetOf(LineMap lines, int line, int column) => lines.OffsetOf(line, column) ?? 0;
}
