using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>The records that have to do with one another, apart from those that stand alone.</summary>
/// <param name="Groups">The families, the largest first.</param>
/// <param name="Alone">Records without a relation.</param>
public sealed record Families(ImmutableArray<Family> Groups, ImmutableArray<CatalogEntry> Alone)
{
    /// <summary>Sorts and draws the records of a catalog.</summary>
    public static Families Find(Catalog catalog)
    {
        var relationships = Relationship.Find(catalog);
        var familyOf = catalog.Entries.ToDictionary(
            entry => entry.Id,
            entry => new HashSet<string>(StringComparer.Ordinal) { entry.Id },
            StringComparer.Ordinal
        );
        foreach (var tie in relationships)
            Join(familyOf, familyOf[tie.From], familyOf[tie.To]);

        var byAge = catalog.Entries.OrderBy(entry => entry.Date ?? "", StringComparer.Ordinal).ToArray();
        var families = byAge.GroupBy(entry => familyOf[entry.Id]).OrderByDescending(family => family.Count()).ToArray();
        var ties = relationships.ToLookup(tie => familyOf[tie.From]);
        return new(
            [
                .. families
                    .Where(family => family.Key.Count > 1)
                    .Select(family => Family.Draw([.. family], [.. ties[family.Key]])),
            ],
            [.. catalog.Entries.Where(entry => familyOf[entry.Id].Count == 1)]
        );
    }

    private static void Join(Dictionary<string, HashSet<string>> familyOf, HashSet<string> one, HashSet<string> other)
    {
        if (one == other)
            return;
        var (small, large) = one.Count < other.Count ? (one, other) : (other, one);
        large.UnionWith(small);
        foreach (var member in small)
            familyOf[member] = large;
    }
}
