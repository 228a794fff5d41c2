using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Site;

/// <summary>A page at the address of something retired.</summary>
public sealed record Tombstone(Rubric Rubric, Retirement Retirement, Route Route);

/// <summary>What retired things leave behind: a page at each address that was promised below them.</summary>
internal static class Tombstones
{
    /// <summary>The pages, each address once.</summary>
    public static IEnumerable<Tombstone> Find(Handbook handbook) =>
        handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .SelectMany(rubric => Find(rubric, handbook.Permalinks))
            .DistinctBy(tombstone => tombstone.Route);

    /// <summary>The tombstone that accounts for an address of a rubric, or null.</summary>
    public static Retirement? For(Rubric rubric, Permalink link)
    {
        if (!link.Route.Path.StartsWith(rubric.Route.Path, StringComparison.Ordinal))
            return null;
        var below = link.Route.Path[rubric.Route.Path.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        // A published version outlives its rubric.
        return below is ["v", _, ..]
            ? null
            : rubric.Retired.FirstOrDefault(grave => grave.Covers(below, link.Fragment));
    }

    private static IEnumerable<Tombstone> Find(Rubric rubric, PermalinkLock promised)
    {
        var own = rubric
            .Retired.Where(grave => !grave.IsBehaviour)
            .Select(grave => new Tombstone(rubric, grave, RouteOf(rubric, grave)));
        var below =
            from line in promised.Addresses
            let grave = For(rubric, line.Link)
            where grave is { IsBehaviour: false }
            select new Tombstone(rubric, grave, line.Link.Route);
        return own.Concat(below);
    }

    private static Route RouteOf(Rubric rubric, Retirement grave) =>
        (grave.Competency, grave.Level) switch
        {
            (null, null) => rubric.Route,
            (null, { } level) => rubric.RouteOf(level),
            ({ } competency, null) => rubric.RouteOf(competency),
            ({ } competency, { } level) => rubric.RouteOf(competency, level),
        };
}
