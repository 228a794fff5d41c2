using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>What of the decisions needs somebody's attention. The site's page and <c>lintel adr
/// health</c> both say this and nothing else.</summary>
/// <param name="Today">The day that ages are counted to; null when nobody named one and no history tells.</param>
/// <param name="Statuses">How many records stand where, in the catalog's order.</param>
/// <param name="Years">How they stood at the end of each year.</param>
/// <param name="Concerns">What rules found, the most pressing first.</param>
public sealed record CatalogHealth(
    DateOnly? Today,
    ImmutableArray<CatalogView> Statuses,
    ImmutableArray<YearEnd> Years,
    ImmutableArray<Concern> Concerns
)
{
    /// <summary>Nothing is known.</summary>
    public static readonly CatalogHealth None = new(null, [], [], []);

    /// <summary>Counts the records of a site, beside what rules found in them.</summary>
    public static CatalogHealth Create(HandbookSite site, ImmutableArray<Concern> concerns) =>
        new(
            site.PageDay,
            site.Catalog.Groupings.FirstOrDefault(grouping => grouping.Facet == CatalogFacet.Status)?.Views ?? [],
            YearEnd.Count(site.Catalog),
            concerns
        );
}

/// <summary>What one rule found.</summary>
/// <param name="Id">As data and fragments call it.</param>
/// <param name="Title">What is the matter.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
/// <param name="Items">What is concerned; empty when all is well.</param>
public sealed record Concern(string Id, string Title, string Remedy, ImmutableArray<ConcernItem> Items)
{
    /// <summary>False when it depends on the day and no day is known.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Whether somebody has to do something by a day; the others are a matter of tidiness.</summary>
    internal bool IsPressing { get; init; }
}

/// <summary>A record or a tag that should be looked at.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page.</param>
/// <param name="Detail">Why it is here.</param>
public sealed record ConcernItem(string Name, string Address, string Detail)
{
    /// <summary>The decision; null for a tag.</summary>
    internal CatalogEntry? Entry { get; init; }

    /// <summary>By how many days it is late, or in how many it is due; null where no day decides.</summary>
    internal int? Days { get; init; }
}
