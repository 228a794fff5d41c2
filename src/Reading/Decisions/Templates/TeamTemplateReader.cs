using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Reading.Decisions.Templates;

/// <summary>Reads the template that a team keeps among its records as the text with slots that a new one starts
/// from.</summary>
internal static class TeamTemplateReader
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The template that a text is.</summary>
    public static DecisionTemplate Read(RecordText text)
    {
        var whole = text.File.Text.ReplaceLineEndings("\n");
        var sections = TemplateSections.Find(text, whole).ToArray();
        var holes = TemplateHoles
            .Find(whole)
            .Where(hole => !sections.Any(section => section.Start < hole.End && hole.Start < section.End));
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var done = 0;
        foreach (var hole in holes.Concat(sections).OrderBy(hole => hole.Start))
        {
            parts.Add(new(whole[done..hole.Start], Slot: null));
            parts.AddRange(hole.Parts);
            done = hole.End;
        }

        parts.Add(new(whole[done..], Slot: null));
        return new(parts.ToImmutable(), Bullet(parts), LayoutReader.Read(text, []));
    }

    // The lists of a template are written as its own are.
    private static string Bullet(IEnumerable<TemplatePart> parts) =>
        parts
            .Where(part => part.Section is not null)
            .SelectMany(part => part.Text.Split('\n'))
            .Select(line => line.TrimStart())
            .FirstOrDefault(line => line.StartsWith("- ", Ordinal) || line.StartsWith("* ", Ordinal))
            is ['-', ..]
            ? "- "
            : "* ";
}
