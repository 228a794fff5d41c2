using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>Which entries of an outline open which section.</summary>
/// <param name="Outline">The outline.</param>
/// <param name="Opened">The sections that each entry opens, by index.</param>
internal sealed record SectionMap(Outline Outline, ImmutableArray<SectionKind> Opened)
{
    /// <summary>Index of the first heading that opens a section; behind the last entry where none does.</summary>
    public int FirstHeading { get; } =
        Enumerable
            .Range(0, Opened.Length)
            .FirstOrDefault(
                index => Opened[index] != SectionKind.None && Outline.Entries[index].IsHeading,
                Opened.Length
            );

    /// <summary>Labels that open a section, in order.</summary>
    public IEnumerable<int> Labels(SectionKind section) =>
        Enumerable.Range(0, Opened.Length).Where(index => Opened[index].HasFlag(section));

    /// <summary>Whether an entry stands under a heading that opens a section.</summary>
    public bool IsInside(int index) => Outline.Above(index).Any(heading => Opened[heading] != SectionKind.None);
}
