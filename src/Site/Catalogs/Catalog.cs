using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>Every decision in one list: those of this handbook, of all packages, and those that other handbooks
/// exported.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, CatalogEntry> byId;
    private readonly Dictionary<string, CatalogEntry> byAddress;
    private readonly ILookup<string, CatalogView> views;

    private Catalog(ImmutableArray<CatalogEntry> entries, ImmutableArray<CatalogPackage> packages)
    {
        Entries = entries;
        Packages = packages;
        Newest = [.. entries.Reverse().OrderByDescending(entry => entry.Date ?? "", StringComparer.Ordinal)];
        Groupings = CatalogGroupings.Create(Newest, packages);
        views = Groupings
            .SelectMany(grouping => grouping.Views)
            .SelectMany(view => view.Entries.Select(entry => (entry.Id, view)))
            .ToLookup(pair => pair.Id, pair => pair.view, StringComparer.Ordinal);
        byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        byAddress = entries
            .Where(entry => entry.Address is not null)
            .DistinctBy(entry => entry.Address)
            .ToDictionary(entry => entry.Address!, StringComparer.Ordinal);
    }

    /// <summary>All entries: one's own by package and number, then those of each other handbook.</summary>
    public ImmutableArray<CatalogEntry> Entries { get; }

    /// <summary>All entries, the newest first; of one day, the one with the higher number.</summary>
    internal ImmutableArray<CatalogEntry> Newest { get; }

    /// <summary>The packages and other handbooks; none where there is but one folder of records.</summary>
    public ImmutableArray<CatalogPackage> Packages { get; }

    /// <summary>Whether a number alone does not say whose record it is.</summary>
    internal bool HasTeams => Packages.Length > 1;

    /// <summary>The entries under headings, by facet.</summary>
    public ImmutableArray<CatalogGrouping> Groupings { get; }

    /// <summary>Pages that depend on what the records say, and how many they are.</summary>
    public IEnumerable<Route> Routes =>
        Groupings
            .Select(grouping => grouping.Route)
            .Concat(
                Groupings
                    .SelectMany(grouping => grouping.Views)
                    .SelectMany(view => CatalogPage.Split(view.Route, view.Entries))
                    .Select(page => page.Route)
            )
            .Concat(Pages.Skip(1).Select(page => page.Route));

    /// <summary>The pages of the whole list.</summary>
    internal ImmutableArray<CatalogPage> Pages => CatalogPage.Split(SiteRoutes.Decisions, Newest);

    /// <summary>The catalog of a handbook.</summary>
    public static Catalog Create(Handbook handbook, DecisionGraph graph)
    {
        var packages = CatalogPackages.Create(handbook);
        var order = packages.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        CatalogEntry[] own =
        [
            .. handbook
                .Decisions.Where(decision => decision.Page.IsListed)
                .OrderBy(decision => order.GetValueOrDefault(decision.Package, -1))
                .Select(decision => CatalogEntries.FromDecision(decision, graph)),
        ];
        var elsewhere = graph.Elsewhere;
        if (elsewhere.Entries.IsEmpty)
            return new([.. own], [.. packages]);
        var byId = own.Concat(elsewhere.Entries).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var byRoute = own.ToDictionary(entry => entry.Address!, StringComparer.Ordinal);
        return new([.. own, .. CrossRelations.Complete(own, elsewhere, TargetOf)], [.. packages])
        {
            Elsewhere = elsewhere,
        };

        CatalogEntry? TargetOf(CatalogRelation relation) =>
            (relation.Target is { } id ? byId.GetValueOrDefault(id) : null)
            ?? elsewhere.Find(relation.Written)
            ?? (elsewhere.OnThisSite(relation) is { } route ? byRoute.GetValueOrDefault(route.Path) : null);
    }

    /// <summary>A catalog of entries as they are.</summary>
    internal static Catalog Create(ImmutableArray<CatalogEntry> entries, ImmutableArray<CatalogPackage> packages) =>
        new(entries, packages);

    private Federation Elsewhere { get; init; } = Federation.None;

    /// <summary>The entry with an id; null when there is none.</summary>
    public CatalogEntry? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>The entry that a relation leads to; null when no record of the catalog is meant.</summary>
    public CatalogEntry? TargetOf(CatalogRelation relation) =>
        Find(relation.Target)
        ?? Find(Elsewhere.Find(relation.Written)?.Id)
        ?? byAddress.GetValueOrDefault(Elsewhere.OnThisSite(relation)?.Path ?? relation.Written.Split('#')[0]);

    /// <summary>What a package is called.</summary>
    public string? TitleOf(string package) => Packages.FirstOrDefault(known => known.Id == package)?.Title;

    /// <summary>The pages that list an entry.</summary>
    public ImmutableArray<CatalogView> ViewsOf(CatalogEntry entry) => [.. views[entry.Id]];

    /// <summary>The pages that list a record; none for one that is left out of lists.</summary>
    public ImmutableArray<CatalogView> ViewsOf(Decision record) => [.. views[CatalogEntries.IdOf(record)]];
}
