using System.Collections.Immutable;
using Lintel.Reading.Decisions.Sections;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Parts whose names stand plain in front of a colon: "Context: we are slow". In prose such words are too
/// common to open a part; in a record without a heading over any they are all that does.</summary>
internal static class PlainLabels
{
    /// <summary>The same lines, those names as labels in bold.</summary>
    public static ImmutableArray<LineEntry> Raise(ImmutableArray<LineEntry> entries)
    {
        var isNamed = entries
            .Where(entry => entry is { Form: EntryForm.Bold or EntryForm.Line } && IsPart(entry))
            .Select(entry => SectionVocabulary.FindCertain(entry.Name))
            .Distinct()
            .Skip(1)
            .Any();
        return isNamed && !entries.Any(entry => entry.IsHeading && IsPart(entry))
            ?
            [
                .. entries.Select(entry =>
                    entry.Form == EntryForm.Line && entry.Rank == EntryRank.Line && IsPart(entry)
                        ? entry with
                        {
                            Form = EntryForm.Bold,
                            Rank = EntryRank.Bold,
                        }
                        : entry
                ),
            ]
            : entries;
    }

    private static bool IsPart(LineEntry entry) => SectionVocabulary.IsCertain(entry.Name);
}
