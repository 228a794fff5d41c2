using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Packets;

/// <summary>A packet has evidence for each cell of the level that it aims at.</summary>
internal static class PacketEvidenceRules
{
    /// <summary>A cell that the packet claims or should claim, with no evidence for it.</summary>
    public static readonly Rule<string> NoEvidence = new(
        "RUB023",
        Severity.Warning,
        "Cell without evidence",
        cell =>
            new(
                $"There is no evidence for '{cell}'.",
                "Link to something that shows it under the cell's heading, or leave it open on purpose."
            )
    )
    {
        Why = "The gaps are what a committee asks about first.",
        Wrong = "a heading with the cell's link and nothing below it",
        Right = "a list of links under it: a decision record, a pull request, an incident review",
    };

    /// <summary>Lists the cells without evidence.</summary>
    public static IEnumerable<Diagnostic> Check(Packet packet, Handbook handbook)
    {
        var named = packet
            .Sections.SelectMany(section =>
                section.Links.Select(link =>
                    (section.HasEvidence, Link: link, Cell: QuotedText.CellIds(handbook, link))
                )
            )
            .Where(entry => entry.Cell is not null)
            .ToArray();
        var proven = named.Where(entry => entry.HasEvidence).Select(entry => entry.Cell).ToHashSet();
        var gaps = named
            .Where(entry => !proven.Contains(entry.Cell))
            .DistinctBy(entry => entry.Cell)
            .Select(entry => NoEvidence.At(entry.Link.At, $"{entry.Cell!.Value.Competency}/{entry.Cell.Value.Level}"));
        return gaps.Concat(Missing(packet.Target, handbook, [.. named.Select(entry => entry.Cell!.Value)]));
    }

    // Cells of the level aimed at that the packet does not mention at all.
    private static IEnumerable<Diagnostic> Missing(
        RubricLink? target,
        Handbook handbook,
        HashSet<(string, string)> named
    )
    {
        if (
            target is null
            || handbook.Rubrics.FirstOrDefault(rubric => target.Link.Route.Parent == rubric.Route) is not { } rubric
        )
            return [];
        var level = target.Link.Route.Name;
        return rubric
            .Competencies.Where(competency =>
                competency.At(level) is not null && !named.Contains((competency.Id.Value, level))
            )
            .Select(competency => NoEvidence.At(target.At, $"{competency.Id.Value}/{level}"));
    }
}
