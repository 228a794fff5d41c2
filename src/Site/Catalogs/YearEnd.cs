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
        var dated = catalog.Entries.Where(entry => entry.Record is not null && entry.Year is not null).ToArray();
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
            .Select(entry => StateAt(catalog, entry, year))
            .ToArray();
        return new(
            year,
            states.Count(state => state == DecisionStatus.Accepted),
            states.Count(state => state == DecisionStatus.Proposed),
            states.Count(state => state == DecisionStatus.Superseded)
        );
    }

    private static DecisionStatus StateAt(Catalog catalog, CatalogEntry entry, string year) =>
        entry.Status switch
        {
            DecisionStatus.Accepted => DecisionStatus.Accepted,
            DecisionStatus.Draft or DecisionStatus.Proposed or DecisionStatus.Unknown => DecisionStatus.Proposed,
            DecisionStatus.Superseded
                when Successors(catalog, entry).Any(successor => string.CompareOrdinal(successor.Year, year) > 0) =>
                DecisionStatus.Accepted,
            _ => DecisionStatus.Superseded,
        };

    private static IEnumerable<CatalogEntry> Successors(Catalog catalog, CatalogEntry entry) =>
        entry
            .Relations.Where(relation => relation.Kind == RelationKind.SupersededBy)
            .Select(catalog.TargetOf)
            .OfType<CatalogEntry>();
}
