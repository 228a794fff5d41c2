using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>What of the handbook's own decisions needs somebody's attention. The site's page and <c>lintel adr
/// health</c> both say this and nothing else.</summary>
/// <param name="Today">The day that ages are counted to; null when nobody named one and no history tells.</param>
/// <param name="Statuses">How many records stand where, in the catalog's order.</param>
/// <param name="Years">How they stood at the end of each year.</param>
/// <param name="Concerns">What to look at, the most pressing first.</param>
public sealed record CatalogHealth(
    DateOnly? Today,
    ImmutableArray<CatalogView> Statuses,
    ImmutableArray<YearEnd> Years,
    ImmutableArray<Concern> Concerns
)
{
    /// <summary>How many days ahead a review is announced.</summary>
    public const int ReviewSoonDays = 90;

    /// <summary>Looks through a catalog. Records of other handbooks are their owners' to mend.</summary>
    public static CatalogHealth Create(HandbookSite site)
    {
        var (handbook, catalog, today) = (site.Handbook, site.Catalog, site.PageDay);
        var own = catalog.Entries.Where(entry => entry.Record is not null).ToImmutableArray();
        return new(
            today,
            catalog.Groupings.FirstOrDefault(grouping => grouping.Facet == CatalogFacet.Status)?.Views ?? [],
            YearEnd.Count(catalog),
            [
                AgeConcerns.Overdue(own, today),
                AgeConcerns.Due(own, today),
                AgeConcerns.LongProposed(own, today, handbook.Settings.ProposedForDays),
                RecordConcerns.OneWay(own, handbook.Decisions),
                RecordConcerns.WithoutOptions(own),
                RecordConcerns.OrphanTags(own, catalog),
            ]
        );
    }
}

/// <summary>A list of things of one kind that should be looked at.</summary>
/// <param name="Id">As data and fragments call it.</param>
/// <param name="Title">What is the matter.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
/// <param name="Items">What is concerned; empty when all is well.</param>
public sealed record Concern(string Id, string Title, string Remedy, ImmutableArray<ConcernItem> Items)
{
    /// <summary>False when it depends on the day and no day is known.</summary>
    public bool IsKnown { get; init; } = true;
}

/// <summary>A record or a tag that should be looked at.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page.</param>
/// <param name="Detail">Why it is here.</param>
public sealed record ConcernItem(string Name, string Address, string Detail);
