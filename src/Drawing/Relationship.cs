using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>A relation between two entries, told once and in the active voice: who says it, and of whom.</summary>
internal sealed record Relationship(RelationKind Kind, string From, string To)
{
    /// <summary>All relations of a catalog, whichever side states them.</summary>
    public static ImmutableArray<Relationship> Find(Catalog catalog) =>
        [
            .. (
                from entry in catalog.Entries
                from relation in entry.Relations
                let other = catalog.TargetOf(relation)
                where other is not null && other.Id != entry.Id
                select Told(relation.Kind, entry.Id, other.Id)
            ).Distinct(),
        ];

    private static Relationship Told(RelationKind kind, string from, string to) =>
        kind switch
        {
            RelationKind.SupersededBy
            or RelationKind.AmendedBy
            or RelationKind.RefinedBy
            or RelationKind.ClarifiedBy
            or RelationKind.RequiredBy
            or RelationKind.DeprecatedBy => new(kind.Inverse(), to, from),
            RelationKind.RelatesTo when string.CompareOrdinal(from, to) < 0 => new(kind, to, from),
            _ => new(kind, from, to),
        };
}
