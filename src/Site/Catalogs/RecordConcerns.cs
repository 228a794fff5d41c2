using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>What the records themselves leave open.</summary>
internal static class RecordConcerns
{
    public static Concern OneWay(ImmutableArray<CatalogEntry> own, ImmutableArray<Decision> records)
    {
        var names = new DecisionIndex(records);
        return new(
            "one-way",
            "One-way supersessions",
            "Add the line to the other record too; 'lintel check' names it.",
            [
                .. from entry in own
                from relation in entry.Record!.Relations
                where relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy
                let other = names.Find(entry.Record!, relation)
                where
                    other is not null
                    && other.Page.Route != entry.Record!.Page.Route
                    && !Says(names, other, relation.Kind.Inverse(), entry.Record!)
                select Item(
                    entry,
                    $"{(relation.Kind == RelationKind.Supersedes ? "supersedes" : "is superseded by")} {other.Label}, "
                        + $"which does not say so"
                ),
            ]
        );
    }

    public static Concern WithoutOptions(ImmutableArray<CatalogEntry> own) =>
        new(
            "without-options",
            "Records without options",
            "Write down what else was looked at, even if it was to change nothing.",
            [
                .. own.Where(entry => entry.Record!.Sections.Options is not { IsFilled: true })
                    .Select(entry =>
                        Item(
                            entry,
                            entry.Status == DecisionStatus.Unknown
                                ? "no status"
                                : entry.Status.ToString().ToLowerInvariant()
                        )
                    ),
            ]
        );

    /// <summary>A tag on one record leads nowhere: most likely it is another tag misspelt.</summary>
    public static Concern OrphanTags(ImmutableArray<CatalogEntry> own, Catalog catalog) =>
        new(
            "orphan-tags",
            "Tags on one record only",
            "Use a tag that others use, or find the records that share it.",
            [
                .. from view in catalog.Groupings.FirstOrDefault(grouping => grouping.Facet == CatalogFacet.Tag)?.Views
                    ?? []
                where view.Title != "Untagged" && view.Entries is [{ Record: not null }]
                select new ConcernItem(view.Title, view.Route.Path, $"only on {view.Entries[0].LabelledTitle}"),
            ]
        );

    private static bool Says(DecisionIndex names, Decision record, RelationKind kind, Decision of) =>
        record.Relations.Any(relation =>
            relation.Kind == kind && names.Find(record, relation)?.Page.Route == of.Page.Route
        );

    private static ConcernItem Item(CatalogEntry entry, string detail) =>
        new(entry.LabelledTitle, entry.Address!, detail);
}
