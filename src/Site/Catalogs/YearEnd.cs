using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>How the records stood at the end of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="InForce">Accepted and not yet replaced.</param>
/// <param name="Open">Proposed, in draft, or without a status.</param>
/// <param name="Retired">Superseded, deprecated or rejected.</param>
public sealed record YearEnd(string Year, int InForce, int Open, int Retired)
{
    /// <summary>All records that there were.</summary>
    public int Total => InForce + Open + Retired;

    /// <summary>
    /// The years in which something was decided. Records say when they were decided; that one was replaced is dated by
    /// its successor, and where nothing dates it, it counts as retired from its own year on.
    /// </summary>
    public static ImmutableArray<YearEnd> Count(Catalog catalog)
    {
        var dated = catalog.Entries.Where(entry => entry.Year is not null).ToArray();
        return
        [
            .. dated
                .Select(entry => entry.Year!)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(year => At(catalog, dated, year)),
        ];
    }

    private static YearEnd At(Catalog catalog, CatalogEntry[] dated, string year)
    {
        var states = dated
            .Where(entry => string.CompareOrdinal(entry.Year, year) <= 0)
            .Select(entry => StandingAt(catalog, entry, year))
            .ToArray();
        return new(
            year,
            states.Count(state => state == DecisionStanding.InForce),
            states.Count(state => state is DecisionStanding.Open or DecisionStanding.Unknown),
            states.Count(state => state is DecisionStanding.Replaced or DecisionStanding.Retired)
        );
    }

    // What was replaced later was in force until then.
    private static DecisionStanding StandingAt(Catalog catalog, CatalogEntry entry, string year) =>
        entry.Standing == DecisionStanding.Replaced
        && Successors(catalog, entry).Any(successor => string.CompareOrdinal(successor.Year, year) > 0)
            ? DecisionStanding.InForce
            : entry.Standing;

    private static IEnumerable<CatalogEntry> Successors(Catalog catalog, CatalogEntry entry) =>
        entry
            .Relations.Where(relation => relation is { Kind: RelationKind.SupersededBy, IsPartial: false })
            .Select(catalog.TargetOf)
            .OfType<CatalogEntry>();
}
