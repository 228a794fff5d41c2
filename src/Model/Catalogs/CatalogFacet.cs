using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>By what the catalog can be narrowed and grouped.</summary>
public enum CatalogFacet
{
    /// <summary>Where a decision stands.</summary>
    Status,

    /// <summary>The year of the decision.</summary>
    Year,

    /// <summary>The words to find it by.</summary>
    Tag,

    /// <summary>The package, or the other handbook, that it belongs to.</summary>
    Package,
}

/// <summary>The entries that share one value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Title">The value, for people.</param>
/// <param name="Route">Its page.</param>
/// <param name="Entries">The entries, the newest first.</param>
public sealed record CatalogView(CatalogFacet Facet, string Title, Route Route, ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>The value, for addresses and programs: no two views of a facet have the same.</summary>
    public string Value { get; init; } = Route.Name;

    /// <summary>The status that is shared, where the facet is the status.</summary>
    public DecisionStatus? Status { get; init; }
}

/// <summary>All values of a facet; together they hold every entry.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Route">The page that shows the entries under their values.</param>
/// <param name="Views">The values in reading order.</param>
public sealed record CatalogGrouping(CatalogFacet Facet, Route Route, ImmutableArray<CatalogView> Views);
