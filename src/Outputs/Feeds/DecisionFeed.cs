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
        let day = DayOf(site.Catalog, entry)
        where day is not null
        let status = entry.ShownStatus == DecisionStatus.Unknown ? "No status" : entry.ShownStatus.ToString()
        let address = AddressOf(site, entry)
        let name = entry.Address is null ? $"{entry.Id}-" : ""
        select new FeedEntry(
            $"{address}#{name}{JsonFile.Word(entry.ShownStatus)}",
            $"{status}: {entry.LabelledTitle}",
            day,
            address,
            Summary(entry)
        )
        {
            Authors = entry.People.SelectMany(people => people.Names).Distinct(StringComparer.Ordinal),
            Categories = entry.Tags.Prepend(JsonFile.Word(entry.ShownStatus)),
        };

    // A record that nobody knows the address of is shown in the list of its handbook.
    private static string AddressOf(HandbookSite site, CatalogEntry entry) =>
        entry.Address is { } address && !address.StartsWith('/')
            ? address
            : Address.Of(
                site.Handbook.Settings,
                entry.Address ?? site.Catalog.Packages.First(package => package.Id == entry.Package).Route.Path
            );

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
        entry.Chosen is { } chosen ? $"Chosen: {chosen}." : entry.Record?.Page.Description ?? entry.Summary;
}
