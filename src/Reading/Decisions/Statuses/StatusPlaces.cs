using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>All the places where the body of a record may state its status, the weightiest first.</summary>
internal static class StatusPlaces
{
    /// <summary>Groups of lines; each group is one statement.</summary>
    public static IEnumerable<IEnumerable<TextLine>> Read(RecordText text) =>
        Callouts(text)
            .Concat(Headings(text, isAll: true))
            .Concat(Labels(text))
            .Concat(Headings(text, isAll: false))
            .Concat(Badges(text))
            .Concat(BesideChoice(text));

    // A callout was put on top of an old record to say what became of it.
    private static IEnumerable<IEnumerable<TextLine>> Callouts(RecordText text) =>
        text
            .Outline.Entries.Where(
                (entry, index) =>
                    entry.Form == EntryForm.Callout
                    && index < text.Sections.FirstHeading
                    && entry.Value is { IsEmpty: false } title
                    && StatusVocabulary.Find(title.Text) is { IsOpening: true } found
                    && title.Text.Length - found.Length < 20
            )
            .Select(entry => (IEnumerable<TextLine>)[entry.Value!]);

    // A picture of a status, whatever stands before it.
    private static IEnumerable<IEnumerable<TextLine>> Badges(RecordText text) =>
        text
            .Outline.Entries.Take(text.Sections.FirstHeading)
            .SelectMany(
                (entry, index) =>
                    index == text.TitleIndex ? entry.Line.Links.Select(link => entry.Line.Slice(link.Start, link.End))
                    : entry.Form is EntryForm.Text or EntryForm.Bullet ? [entry.Line]
                    : []
            )
            .Where(line =>
                line.Links.Any(link => StatusBadge.IsOne(link.Url))
                || (line.Links.Length > 0 && StatusVocabulary.IsStatus(line.Text))
            )
            .Select(line => (IEnumerable<TextLine>)[line]);

    // "Status / Open questions" speaks of more than the status, which may have a line of its own.
    private static IEnumerable<IEnumerable<TextLine>> Headings(RecordText text, bool isAll)
    {
        foreach (var index in StatusHeadings(text))
        {
            var entry = text.Outline.Entries[index];
            if (KnownLabels.StatusHeadings.IsAll(entry.Name) != isAll)
                continue;
            if (entry.Value is { IsEmpty: false } value)
                yield return [value];
            var lines = text
                .Outline.Content(index)
                .TakeWhile(line => !line.IsHeading)
                .Where(line => line.Form != EntryForm.Code)
                .ToArray();
            if (lines.Length == 0)
                continue;
            yield return Wrapping.Unwrap(lines, Said);
        }
    }

    /// <summary>Headings over a status that stand in no section.</summary>
    public static IEnumerable<int> StatusHeadings(RecordText text) =>
        text.Outline.Labels.Where(index =>
            index != text.TitleIndex
            && text.Outline.Entries[index] is { IsHeading: true } entry
            && KnownLabels.StatusHeadings.Contains(entry.Name)
            && !text.Sections.IsInside(index)
            && text.IsOfRecord(index)
        );

    private static IEnumerable<IEnumerable<TextLine>> Labels(RecordText text)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                entry.IsHeading
                || entry.Form == EntryForm.Callout
                || !KnownLabels.StatusHeadings.Contains(entry.Name)
                || !text.IsMetadataPlace(index)
            )
                continue;
            if (entry.Value is { IsEmpty: false } value)
                yield return [value];
            // `![Status](…/badge/status-accepted-green)`
            else if (entry.Line.Links.Any(link => StatusBadge.IsOne(link.Url)))
                yield return [entry.Line];
            else
                yield return text
                    .Outline.Content(index)
                    .TakeWhile(line => line.Label is null || line.Form == EntryForm.Bullet)
                    .Take(3)
                    .Select(line => line.Line);
        }
    }

    // "- Chosen: B" and "- Status: accepted" as items of the decision.
    private static IEnumerable<IEnumerable<TextLine>> BesideChoice(RecordText text) =>
        text
            .Outline.Labels.Where(index =>
                text.Outline.Entries[index] is { Form: EntryForm.Bullet, Value: { IsEmpty: false } value } entry
                && KnownLabels.Status.Contains(entry.Name)
                && StatusVocabulary.IsStatus(LabelName.Normalize(value.Text))
                && text.Outline.Above(index).Any(heading => text.Sections.Opened[heading].HasFlag(SectionKind.Decision))
            )
            .Select(index => (IEnumerable<TextLine>)[text.Outline.Entries[index].Value!]);

    /// <summary>Lists of former statuses: the last line of <c>- [approved](…) (2022-05-01)</c> is the newest.</summary>
    public static IEnumerable<IEnumerable<TextLine>> ReadLog(RecordText text) =>
        text
            .Outline.Labels.Where(index =>
                text.Outline.Entries[index].IsHeading
                && KnownLabels.LogHeadings.Contains(text.Outline.Entries[index].Name)
                && !text.Sections.IsInside(index)
            )
            .Select(index =>
                text.Outline.Content(index)
                    .Select(entry => entry.Line)
                    .Where(line => StatusVocabulary.Find(line.Text) is { IsOpening: true })
                    .Reverse()
                    .Take(1)
            );

    private static TextLine Said(LineEntry entry) =>
        entry.Label is { } && KnownLabels.StatusHeadings.Contains(entry.Name) ? entry.Value!
        : entry is { Form: EntryForm.Row, Value: { IsEmpty: false } value } ? entry.Line.Join(value)
        : entry.Line;
}
