using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>Finds the heading that was meant for a part that a record lacks: <c>## Decission</c>.</summary>
internal static class MisspeltHeadings
{
    // Short words are a slip away from too many others, and long ones give room for two.
    private const int Shortest = 6;
    private const int Long = 10;

    /// <summary>The headings by the part that they were meant for.</summary>
    public static ImmutableDictionary<string, MisspeltHeading> Find(RecordText text)
    {
        var headings = text
            .Outline.Labels.Where(index =>
                index != text.TitleIndex
                && text.Outline.Entries[index].IsHeading
                && text.Sections.Opened[index] == SectionKind.None
            )
            .Select(index => text.Outline.Entries[index])
            .ToArray();
        var found = ImmutableDictionary.CreateBuilder<string, MisspeltHeading>(StringComparer.Ordinal);
        foreach (var (kind, certain, _) in SectionVocabulary.Names)
        {
            if (headings.Length == 0 || text.Sections.Labels(kind).Any())
                continue;
            var meant = headings
                .Select(heading => (heading.Line, Name: certain.FirstOrDefault(name => IsSlip(heading.Name, name))))
                .FirstOrDefault(pair => pair.Name is not null);
            if (meant.Name is { } name)
                found.Add(
                    kind.ToString().ToLowerInvariant(),
                    new(meant.Line.Located, char.ToUpperInvariant(name[0]) + name[1..])
                );
        }

        return found.ToImmutable();
    }

    private static bool IsSlip(string written, string name) =>
        written.Length >= Shortest
        && written != name
        && (
            NearestName.IsWithin(name.Length >= Long ? 2 : 1, written, name)
            // Two letters that changed places over one between them: "Desicion".
            || (written.Length == name.Length && NearestName.IsWithin(2, written, name) && HasLettersOf(written, name))
        );

    private static bool HasLettersOf(string written, string name) => written.Order().SequenceEqual(name.Order());
}
