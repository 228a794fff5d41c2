using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Rules.Decisions;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>What of other handbooks' decisions needs attention, as far as their exports tell: by the same measures as
/// one's own, so that a hub counts what packages of one handbook would.</summary>
internal sealed class FederatedHealth(HandbookSite site)
{
    private readonly IEnumerable<CatalogEntry> entries = site.Catalog.Entries.Where(entry => entry.Record is null);

    /// <summary>Reviews whose day has passed, with that day and the days since.</summary>
    public IEnumerable<(CatalogEntry Entry, (string Date, int Days) Detail)> ReviewsDue =>
        Reviews.Where(review => review.Detail.Days > 0);

    /// <summary>Reviews whose day is near, with the days left.</summary>
    public IEnumerable<(CatalogEntry Entry, (string Date, int Days) Detail)> ReviewsSoon =>
        from review in Reviews
        where review.Detail.Days is <= 0 and > -LifecycleRules.SoonDays
        select (review.Entry, (review.Detail.Date, -review.Detail.Days));

    /// <summary>Proposals that nobody decided.</summary>
    public IEnumerable<(CatalogEntry Entry, (string Status, string Date, int Days) Detail)> LongProposed =>
        from entry in entries
        where entry.Status == DecisionStatus.Proposed
        let age = DaysSince(entry.Date)
        where age > site.Handbook.Settings.ProposedForDays
        select (entry, ("proposed", entry.Date!, age.Value));

    /// <summary>Records that name nothing else that was looked at.</summary>
    public IEnumerable<CatalogEntry> WithoutOptions =>
        entries.Where(entry => !entry.Parts.IsDefault && !entry.Parts.Contains("options"));

    /// <summary>Tags that one record alone bears.</summary>
    public IEnumerable<(CatalogEntry Entry, CatalogView View)> OrphanTags =>
        from grouping in site.Catalog.Groupings
        where grouping.Facet == CatalogFacet.Tag
        from view in grouping.Views
        where view.Entries is [{ Record: null, Tags.IsEmpty: false }]
        select (view.Entries[0], view);

    private IEnumerable<(CatalogEntry Entry, (string Date, int Days) Detail)> Reviews =>
        from entry in entries
        where LifecycleRules.IsReviewed(entry.Status)
        let late = DaysSince(entry.Review)
        where late is not null
        select (entry, (entry.Review!, late.Value));

    private int? DaysSince(string? date) => site.PageDay is { } today ? LifecycleRules.DaysSince(date, today) : null;
}
