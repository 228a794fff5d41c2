using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Dates;

/// <summary>The day of a decision: what the file states, else what its name says.</summary>
internal sealed record RecordDate(Located<string>? Day, Located<string>? Written)
{
    private const int LastLines = 2;
    private const int LongestLast = 60;
    private static readonly RecordDate None = new(null, null);

    public static RecordDate Read(RecordText text, StatedStatus? status)
    {
        RecordDate? unreadable = null;
        foreach (var label in KnownLabels.Dates)
        {
            foreach (var line in text.Front.AllTexts(label).Concat(InBody(text, label)))
            {
                if (Parse(text, line) is not { } read)
                    continue;
                if (read.Day is not null)
                    return read;
                unreadable ??= read;
            }
        }

        return unreadable
            ?? ReadStatus(text, status)
            ?? ReadAlone(text)
            ?? ReadFileName(text)
            ?? ReadLast(text)
            ?? ReadLog(text)
            ?? None;
    }

    /// <summary>The day by which the record is to be looked at again.</summary>
    public static Located<string>? ReadReview(RecordText text) =>
        text
            .Front.Texts(KnownLabels.Review)
            .Concat(InBody(text, KnownLabels.Review))
            .Select(line => Parse(text, line)?.Day)
            .FirstOrDefault(day => day is not null);

    private static IEnumerable<TextLine> InBody(RecordText text, LabelList label)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                index == text.TitleIndex
                || !label.Contains(entry.Name)
                || !(entry.IsHeading ? !text.Sections.IsInside(index) : text.IsMetadataPlace(index))
            )
                continue;
            if (entry.Value is { IsEmpty: false } value)
                yield return value;
            else if (text.Outline.Content(index).FirstOrDefault() is { IsHeading: false } next)
                yield return next.Line;
        }
    }

    // A date that cannot be read is kept as it is written, to be reported; a template's `YYYY-MM-DD` is none.
    private static RecordDate? Parse(RecordText text, TextLine line)
    {
        if (DateParser.Find(line.Text, text.Language != RecordLanguage.Default) is { } found)
        {
            var written = line.Slice(found.Start, found.Start + found.Length).Located;
            return new(found.Iso is null ? null : written.With(found.Iso), written);
        }

        return line.Text.Any(char.IsAsciiDigit) && line.Text.Length < 30 ? new(null, line.Located) : null;
    }

    // "Approved via vote on 2021-12-14" under Status, or the last line of a change log. The line that states the status
    // comes first: another may say when it was proposed.
    private static RecordDate? ReadStatus(RecordText text, StatedStatus? status)
    {
        var lines = text
            .Outline.Entries.Where(
                (entry, index) =>
                    entry.Form != EntryForm.Code
                    && !entry.IsHeading
                    && text.IsUnder(index, KnownLabels.StatusHeadings.Contains)
            )
            .Select(entry => entry.Line);
        foreach (
            var line in status is null
                ? []
                : text
                    .Outline.Entries.Where(entry =>
                        entry.Line.At == status.Text.At || entry.Value?.At == status.Text.At
                    )
                    .Select(entry => entry.Line)
                    .Concat(lines)
        )
        {
            if ((InStatus(line.Text, status!) ?? BehindStatus(text, line.Text, status!.Word.Value)) is { } found)
            {
                var written = line.Slice(found.Start, found.Start + found.Length).Located;
                return new(written.With(found.Iso!), written);
            }
        }

        return null;
    }

    // "Submitted 2017-01-26; approved 2017-02-22": of several days the one behind the status counts, but for what
    // became of a decision later.
    private static DateParser.Found? InStatus(string text, StatedStatus status)
    {
        if (FindDay(text) is not { } first)
            return null;
        var word = text.IndexOf(status.Word.Value, StringComparison.Ordinal);
        return
            status.Status == DecisionStatus.Accepted
            && word > first.Start
            && text.AsSpan(first.Start + first.Length, word - first.Start - first.Length).ContainsAny(';', ',', '.')
            && FindDay(text[(word + status.Word.Value.Length)..]) is { } own
            ? own with
            {
                Start = own.Start + word + status.Word.Value.Length,
            }
            : first;
    }

    private static DateParser.Found? FindDay(string text) =>
        DateParser.FindIso(text) is { Iso: not null, Length: 10 } found ? found : null;

    // "Accepted – March 2024": nothing but a date behind the status.
    private static DateParser.Found? BehindStatus(RecordText record, string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal) + word.Length;
        return
            start > word.Length - 1
            && DateParser.Find(text[start..], record.Language != RecordLanguage.Default) is { Iso: not null } found
            && text[start..].Count(char.IsLetterOrDigit)
                == text.Substring(start + found.Start, found.Length).Count(char.IsLetterOrDigit)
            ? found with
            {
                Start = start + found.Start,
            }
            : null;
    }

    // A line under the title that is a date and nothing more.
    private static RecordDate? ReadAlone(RecordText text) =>
        text
            .Outline.Entries.Take(text.Sections.FirstHeading)
            .SkipWhile((_, index) => index <= text.TitleIndex)
            .TakeWhile(entry => !entry.IsHeading)
            .Where(entry =>
                entry.Label is null
                && entry.Form == EntryForm.Text
                && DateParser.Find(entry.Line.Text) is { Iso.Length: 10 } found
                && entry.Line.Text.Length - found.Length < 3
            )
            .Select(entry => Parse(text, entry.Line))
            .FirstOrDefault();

    // "Accepted: December 2025" or "5 January 2026" as the last words, with no rule across the page in front.
    private static RecordDate? ReadLast(RecordText text) =>
        text
            .Outline.Entries.TakeLast(LastLines)
            .Where(entry =>
                entry.Form == EntryForm.Line
                    ? KnownLabels.Dates.Any(list => list.Contains(entry.Name))
                    : entry is { Form: EntryForm.Text, Line.Text.Length: < LongestLast }
                        && DateParser.Find(entry.Line.Text) is { Start: 0, Iso.Length: 10 }
            )
            .Select(entry => Parse(text, entry.Value ?? entry.Line))
            .FirstOrDefault(date => date?.Day is not null);

    // The first day of a change log is the one on which the record was written.
    private static RecordDate? ReadLog(RecordText text) =>
        text
            .Outline.Entries.Where(
                (entry, index) =>
                    entry.Form is EntryForm.Bullet or EntryForm.Row
                    && DateParser.Find(entry.Line.Text) is { Start: < 3, Length: > 7 }
                    && text.IsUnder(index, KnownLabels.LogHeadings.Contains)
            )
            .Select(entry => Parse(text, entry.Line))
            .OrderBy(date => date?.Day is null)
            .ThenBy(date => date?.Day?.Value, StringComparer.Ordinal)
            .FirstOrDefault();

    private static RecordDate? ReadFileName(RecordText text) =>
        text.Name.Date is { } date ? new(new(date, text.File.Start), new(date, text.File.Start)) : null;
}
