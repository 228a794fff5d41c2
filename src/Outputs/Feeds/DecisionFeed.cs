using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs.Feeds;

/// <summary><c>adr/feed.xml</c>: new decisions, and those whose status changed.</summary>
internal static class DecisionFeed
{
    private static readonly AtomFeed Feed = new("adr/feed.xml", "decisions", SiteRoutes.Decisions);

    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        Feed.Write(site.Handbook.Settings, Entries(site));

    /// <summary>
    /// An entry for each record in the status that it has now. The status is part of the entry's id, so that a change
    /// of it is news to a reader
    /// without Lintel having to know what was before. A record that no day is known of is no news.
    /// </summary>
    public static IEnumerable<FeedEntry> Entries(HandbookSite site) =>
        from entry in site.Catalog.Entries
        where entry.Record is not null
        let day = DayOf(site.Catalog, entry)
        where day is not null
        let status = entry.ShownStatus == DecisionStatus.Unknown ? "No status" : entry.ShownStatus.ToString()
        let address = Address.Of(site.Handbook.Settings, entry.Address!)
        select new FeedEntry(
            $"{address}#{JsonFile.Word(entry.ShownStatus)}",
            $"{status}: {entry.LabelledTitle}",
            day,
            address,
            Summary(entry)
        )
        {
            Authors = entry.Record!.People.SelectMany(people => people.Names).Select(name => name.Value).Distinct(),
            Categories = entry.Tags.Prepend(JsonFile.Word(entry.ShownStatus)),
        };

    // A record became superseded on the day of its successor, if that says one.
    private static string? DayOf(Catalog catalog, CatalogEntry entry) =>
        entry
            .Relations.Where(relation =>
                relation is { Kind: RelationKind.SupersededBy, IsPartial: false }
                && entry.ShownStatus == DecisionStatus.Superseded
            )
            .Select(relation => catalog.TargetOf(relation)?.Date)
            .Append(entry.Date)
            .OfType<string>()
            .Max(StringComparer.Ordinal);

    private static string Summary(CatalogEntry entry) =>
        entry.Chosen is { } chosen ? $"Chosen: {chosen}." : entry.Record!.Page.Description;
}
