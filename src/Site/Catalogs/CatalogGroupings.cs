using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Site.Catalogs;

/// <summary>Sorts the entries of a catalog under headings, so that each heading has a page and no entry is left without
/// one.</summary>
internal static class CatalogGroupings
{
    // What holds, what is coming, what no longer holds.
    private static readonly DecisionStatus[] Order =
    [
        DecisionStatus.Accepted,
        DecisionStatus.Proposed,
        DecisionStatus.Draft,
        DecisionStatus.Superseded,
        DecisionStatus.Deprecated,
        DecisionStatus.Rejected,
        DecisionStatus.Unknown,
    ];

    /// <summary>The groupings that tell something: tags only where there are some, packages only where there are
    /// several.</summary>
    public static ImmutableArray<CatalogGrouping> Create(
        ImmutableArray<CatalogEntry> entries,
        ImmutableArray<CatalogPackage> packages
    ) =>
        [
            .. new[] { ByStatus(entries), ByYear(entries), ByTag(entries), ByPackage(entries, packages) }.Where(
                grouping => !grouping.Views.IsEmpty
            ),
        ];

    private static CatalogGrouping ByStatus(ImmutableArray<CatalogEntry> entries) =>
        Grouping(
            CatalogFacet.Status,
            from status in Order
            let same = entries.Where(entry => entry.ShownStatus == status).ToImmutableArray()
            where same.Length > 0
            let title = status == DecisionStatus.Unknown ? "No status" : status.ToString()
            select new CatalogView(CatalogFacet.Status, title, Page(CatalogFacet.Status, Slug.Of(title)), same)
            {
                Status = status,
            }
        );

    private static CatalogGrouping ByYear(ImmutableArray<CatalogEntry> entries) =>
        Grouping(
            CatalogFacet.Year,
            from same in entries.GroupBy(entry => entry.Year ?? "Undated", StringComparer.Ordinal)
            orderby same.Key == "Undated" ? "" : same.Key descending
            select new CatalogView(CatalogFacet.Year, same.Key, Page(CatalogFacet.Year, Slug.Of(same.Key)), [.. same])
        );

    private static CatalogGrouping ByTag(ImmutableArray<CatalogEntry> entries)
    {
        var byTag = entries
            .SelectMany(entry => entry.Tags.Distinct(StringComparer.OrdinalIgnoreCase).Select(tag => (tag, entry)))
            .ToLookup(pair => pair.tag, pair => pair.entry, StringComparer.OrdinalIgnoreCase);
        var tags = byTag.Select(group => group.Key).Order(StringComparer.OrdinalIgnoreCase).ToArray();
        if (tags.Length == 0)
            return Grouping(CatalogFacet.Tag, []);
        var slugs = Slug.Unique(tags, "untagged");
        var views = tags.Select(tag => new CatalogView(
            CatalogFacet.Tag,
            tag,
            Page(CatalogFacet.Tag, slugs[tag]),
            [.. byTag[tag]]
        ));
        var without = entries.Where(entry => entry.Tags.IsEmpty).ToImmutableArray();
        return Grouping(
            CatalogFacet.Tag,
            without.IsEmpty
                ? views
                : views.Append(new(CatalogFacet.Tag, "Untagged", Page(CatalogFacet.Tag, "untagged"), without))
        );
    }

    private static CatalogGrouping ByPackage(
        ImmutableArray<CatalogEntry> entries,
        ImmutableArray<CatalogPackage> packages
    ) =>
        Grouping(
            CatalogFacet.Package,
            packages.Select(package => new CatalogView(
                CatalogFacet.Package,
                package.Title,
                package.Route,
                [.. entries.Where(entry => entry.Package == package.Id)]
            )
            {
                Value = package.Id.Length > 0 ? package.Id : package.Route.Name,
            })
        );

    private static CatalogGrouping Grouping(CatalogFacet facet, IEnumerable<CatalogView> views) =>
        new(facet, CatalogRoutes.Grouping(facet), [.. views]);

    private static Route Page(CatalogFacet facet, string slug) => CatalogRoutes.Grouping(facet).Child(slug);
}
