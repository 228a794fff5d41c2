using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;

namespace Lintel.Reading.Decisions;

/// <summary>What a record says in its four sections, line by line: status, dates, people and links may change, this may
/// not.</summary>
internal static class ProseReader
{
    public static ImmutableArray<Located<string>> Read(RecordText text) =>
        [
            .. text
                .Outline.Entries.Where(
                    (entry, index) =>
                        text.Sections.FirstHeading == text.Outline.Entries.Length
                            ? text.Sections.Opened[index] != SectionKind.None
                                || entry.Form is EntryForm.Text or EntryForm.Code
                            : text.Sections.IsInside(index)
                )
                .SelectMany(entry =>
                    entry is { Form: EntryForm.Row, Value: { IsEmpty: false } value }
                        ? [entry.Line.Located, value.Located]
                        : (Located<string>[])[entry.Line.Located]
                )
                // A condition may stand in a note.
                .Concat(text.Outline.Footnotes.Select(line => line.Located)),
        ];
}
