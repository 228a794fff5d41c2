using Lintel.Model;

namespace Lintel.Rules.Links;

/// <summary>Who in the handbook links to an address.</summary>
internal static class LinkingPages
{
    /// <summary>The first place and the number of the others; null when nobody does.</summary>
    public static string? Describe(Handbook handbook, Permalink link)
    {
        var places = Links(handbook, link)
            .Concat(Evidence(handbook, link))
            .Distinct()
            .OrderBy(at => at.File, StringComparer.Ordinal)
            .ThenBy(at => at.Line)
            .ToArray();
        return places.Length switch
        {
            0 => null,
            1 => $"{places[0]} links to it",
            2 => $"{places[0]} and one other place link to it",
            var number => $"{places[0]} and {number - 1} other places link to it",
        };
    }

    private static IEnumerable<SourceSpan> Links(Handbook handbook, Permalink lost) =>
        from page in handbook.Documents
        from link in page.Body.Links
        let target = link.Target as LinkTarget.ToPage
        where
            target is not null
            && target.Route == lost.Route
            && (lost.Fragment is null || target.Fragment == lost.Fragment)
        select link.At;

    private static IEnumerable<SourceSpan> Evidence(Handbook handbook, Permalink lost) =>
        from rubric in handbook.Rubrics
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where lost.Fragment is null && evidence.Target == lost.Route
        select evidence.Reference.At;
}
