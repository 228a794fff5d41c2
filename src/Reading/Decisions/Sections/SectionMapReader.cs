using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>
/// Decides which labels open a section. The same word means different things in different places: "Risks" under an
/// option are that option's, "Risks" under the decision are consequences, so a label is read in the light of the
/// headings above it.
/// </summary>
internal sealed class SectionMapReader
{
    private readonly Outline outline;
    private readonly int title;
    private readonly SectionKind[] opened;

    // How far back a label looks for what stands before it.
    private const int LookBack = 500;

    private SectionMapReader(Outline outline, int title) =>
        (this.outline, this.title, opened) = (outline, title, new SectionKind[outline.Entries.Length]);

    public static SectionMap Read(Outline outline, int title)
    {
        var reader = new SectionMapReader(outline, title);
        foreach (var index in outline.Labels)
            if (index != title && outline.Entries[index].CanOpenSection)
                reader.opened[index] = reader.FindSection(index);
        return new(outline, [.. reader.opened]);
    }

    private SectionKind FindSection(int index)
    {
        var entry = outline.Entries[index] with { Name = NameOf(index) };
        if (IsLinkList(index) || IsFrame(index) || IsUnderForm(index))
            return SectionKind.None;
        var certain = SectionVocabulary.FindCertain(entry.Name);
        return Enclosing(index) switch
        {
            // A list item or table cell called "Problem" is a label only where the record has no better ones around it.
            SectionKind.None => entry.IsHeading || entry.Form == EntryForm.Bold
                ? SectionVocabulary.FindAny(entry.Name)
                : certain | OptionsOfItem(entry),
            var section when section.HasFlag(SectionKind.Decision) && section.HasFlag(SectionKind.Options) => certain
                & ~SectionKind.Context,
            var section when section.HasFlag(SectionKind.Options) => WithinOptions(index, certain),
            var section when section.HasFlag(SectionKind.Decision) => WithinDecision(index, entry, certain),
            var section when section.HasFlag(SectionKind.Context) => WithinContext(entry, certain),
            _ => certain & (SectionKind.Options | SectionKind.Consequences),
        };
    }

    // "**Rejected:** by van, too slow" in a list; a day behind the word makes it a status.
    private static SectionKind OptionsOfItem(LineEntry entry) =>
        entry is { Form: EntryForm.Bullet, Line.BoldLength: > 0 }
        && DateParser.Find(entry.Value?.Text ?? "") is null
        && !KnownLabels.IsMetadata(entry.Name)
            ? SectionVocabulary.FindAny(entry.Name) & SectionKind.Options
            : SectionKind.None;

    // "Solution: drawbacks" below "Solution" says which part of it follows.
    private string NameOf(int index) =>
        outline.Entries[index] is { IsHeading: true, Name: var name }
        && name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
        && outline
            .Above(index)
            .Any(heading => outline.Entries[heading].Name.AsSpan().SequenceEqual(name.AsSpan(0, colon)))
            ? name[(colon + 2)..]
            : outline.Entries[index].Name;

    private SectionKind Enclosing(int index) =>
        outline.Above(index).Select(heading => opened[heading]).FirstOrDefault(section => section != SectionKind.None);

    // Under the options a heading may name the outcome, and the consequences of that outcome; all else is about one
    // option.
    private SectionKind WithinOptions(int index, SectionKind certain)
    {
        var entry = outline.Entries[index];
        if (!entry.IsHeading && entry.Form != EntryForm.Bold)
            return SectionKind.None;
        if (certain.HasFlag(SectionKind.Consequences))
            return DecidedBefore(index) ? SectionKind.Consequences : SectionKind.None;
        if (!entry.IsHeading && certain.HasFlag(SectionKind.Decision))
            return SectionKind.Decision;
        return certain & (SectionKind.Decision | SectionKind.Options);
    }

    private bool DecidedBefore(int index) =>
        Before(index)
            .TakeWhile(before => outline.Entries[before].Rank >= outline.Entries[index].Rank)
            .Any(before => outline.Entries[before].IsHeading && opened[before].HasFlag(SectionKind.Decision));

    private SectionKind WithinDecision(int index, LineEntry entry, SectionKind certain)
    {
        if (certain is SectionKind.Options or SectionKind.Consequences)
            return certain;
        if (entry.Form is EntryForm.Bullet or EntryForm.Row || OptionBefore(index))
            return SectionKind.None;
        // What made the decision necessary may be told behind it.
        if (certain == SectionKind.Context && SectionVocabulary.IsCertain(entry.Name))
            return certain;
        return SectionVocabulary.FindAny(entry.Name)
            & (SectionKind.Consequences | (entry.IsHeading ? SectionKind.Options : SectionKind.None));
    }

    private static SectionKind WithinContext(LineEntry entry, SectionKind certain) =>
        entry.IsHeading
            ? (certain | SectionVocabulary.FindAny(entry.Name)) & (SectionKind.Context | SectionKind.Options)
                | (certain & SectionKind.Decision)
                | (SectionVocabulary.Outcomes.Contains(entry.Name) ? SectionKind.Consequences : SectionKind.None)
            : certain & SectionKind.Options;

    private bool OptionBefore(int index) =>
        Before(index)
            .TakeWhile(before => opened[before] == SectionKind.None)
            .Any(before => SectionVocabulary.IsOneOption(outline.Entries[before].Name));

    private static IEnumerable<int> Before(int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - LookBack); before--)
            yield return before;
    }

    // "Summary" right above "Issue", "Decision" and "Status" only holds them together.
    private bool IsFrame(int index) =>
        outline.Entries[index] is { IsHeading: true, Value: null } frame
        && SectionVocabulary.Frames.Contains(frame.Name)
        && index + 1 < outline.Entries.Length
        && outline.Entries[index + 1] is { IsHeading: true } next
        && next.Rank > frame.Rank;

    // A guide that shows the form of a record is none.
    private bool IsUnderForm(int index) =>
        outline
            .Above(index)
            .Any(heading => heading != title && SectionVocabulary.Forms.Contains(outline.Entries[heading].Name));

    // A table of contents repeats every heading as a link to it.
    private bool IsLinkList(int index)
    {
        var entry = outline.Entries[index];
        return entry.Form is EntryForm.Bullet or EntryForm.Row
            && entry.Label!.Links.Any(link => link.Url.StartsWith('#'))
            && index != title;
    }
}
