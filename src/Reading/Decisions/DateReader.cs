using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions;

/// <summary>The day of a decision: what the file states, else what its name says.</summary>
internal sealed record DateReader(Located<string>? Day, Located<string>? Written)
{
    private static readonly DateReader None = new(null, null);

    // The label says which day it is; the decision's own counts before the proposal's, and both before the last touch.
    private static readonly string[][] Ranks =
    [
        [
            "date",
            "decision date",
            "date of decision",
            "decided",
            "decided on",
            "date decided",
            "decisiondate",
            "datedecided",
        ],
        [
            "date accepted",
            "accepted",
            "accepted on",
            "adopted",
            "adopted on",
            "approved",
            "approved on",
            "date approved",
            "dateaccepted",
            "approval date",
            "date adopted",
            "acceptance date",
        ],
        [
            "created",
            "created on",
            "creation date",
            "date created",
            "created at",
            "datecreated",
            "createdat",
            "date documented",
            "date of creation",
            "start date",
        ],
        ["date started", "started", "datestarted", "date proposed", "proposed", "proposed on", "dateproposed"],
        ["updated", "last updated", "last modified", "lastupdated", "date updated", "updated on", "lastmodified"],
    ];

    public static DateReader Read(RecordText text, StatedStatus? status)
    {
        DateReader? unreadable = null;
        foreach (var names in Ranks)
        {
            foreach (var line in InFrontMatter(text, names).Concat(InBody(text, names)))
            {
                if (Of(line) is not { } read)
                    continue;
                if (read.Day is not null)
                    return read;
                unreadable ??= read;
            }
        }

        return unreadable ?? InStatus(text, status) ?? Alone(text) ?? InFileName(text) ?? None;
    }

    /// <summary>The day by which the record is to be looked at again.</summary>
    public static Located<string>? ReadReview(RecordText text) =>
        text
            .Front.Texts("reviewby", "reviewdate", "review", "revisit", "nextreview", "reviewon", "expires")
            .Concat(
                InBody(
                    text,
                    ["review by", "review date", "next review", "review on", "revisit", "revisit on", "review"]
                )
            )
            .Select(line => Of(line)?.Day)
            .FirstOrDefault(day => day is not null);

    private static IEnumerable<TextLine> InFrontMatter(RecordText text, string[] names) =>
        names.SelectMany(name => text.Front.Texts(name.Replace(" ", "", StringComparison.Ordinal)));

    private static IEnumerable<TextLine> InBody(RecordText text, string[] names)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                index == text.TitleIndex
                || !names.Contains(entry.Name)
                || !(entry.IsHeading ? !text.Parts.IsInside(index) : text.IsMetadataPlace(index))
            )
                continue;
            if (entry.Value is { IsEmpty: false } value)
                yield return value;
            else if (text.Outline.Content(index).FirstOrDefault() is { IsHeading: false } next)
                yield return next.Line;
        }
    }

    // A date that cannot be read is kept as it is written, to be reported; a template's `YYYY-MM-DD` is none.
    private static DateReader? Of(TextLine line)
    {
        if (DateWords.Find(line.Text) is { } found)
        {
            var written = line.Slice(found.Start, found.Start + found.Length).Located;
            return new(found.Iso is null ? null : written.With(found.Iso), written);
        }

        return line.Text.Any(char.IsAsciiDigit) && line.Text.Length < 30 ? new(null, line.Located) : null;
    }

    // "Approved via vote on 2021-12-14" under Status, or the last line of a change log.
    private static DateReader? InStatus(RecordText text, StatedStatus? status)
    {
        var lines = text
            .Outline.Entries.Where(
                (entry, index) =>
                    entry.Form != EntryForm.Code && !entry.IsHeading && text.IsUnder(index, MetadataHeading.IsStatus)
            )
            .Select(entry => entry.Line);
        foreach (
            var line in status is null
                ? []
                : lines.Concat(
                    text.Outline.Entries.Select(entry => entry.Value ?? entry.Line)
                        .Where(line => line.At == status.Text.At)
                )
        )
        {
            if (
                DateWords.FindIso(line.Text) is { Iso: { } iso } found
                && line.Text[found.Start..(found.Start + found.Length)] is { Length: 10 }
            )
                return new(
                    line.Slice(found.Start, found.Start + found.Length).Located.With(iso),
                    line.Slice(found.Start, found.Start + found.Length).Located
                );
        }

        return null;
    }

    // A line under the title that is a date and nothing more.
    private static DateReader? Alone(RecordText text) =>
        text
            .Outline.Entries.Take(text.Parts.FirstHeading)
            .SkipWhile((_, index) => index <= text.TitleIndex)
            .TakeWhile(entry => !entry.IsHeading)
            .Where(entry =>
                entry.Label is null
                && entry.Form == EntryForm.Text
                && DateWords.Find(entry.Line.Text) is { Iso.Length: 10 } found
                && entry.Line.Text.Length - found.Length < 3
            )
            .Select(entry => Of(entry.Line))
            .FirstOrDefault();

    private static DateReader? InFileName(RecordText text) =>
        text.Name.Date is { } date ? new(new(date, text.File.Start), new(date, text.File.Start)) : null;
}
