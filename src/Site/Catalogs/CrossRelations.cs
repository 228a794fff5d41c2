using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>How the decisions of several handbooks hang together: what one says of another is said by both, and one
/// that an accepted decision took the place of no longer holds, wherever that one is.</summary>
internal static class CrossRelations
{
    /// <summary>The entries of other handbooks with the relations that others state, and what they then are.</summary>
    public static ImmutableArray<CatalogEntry> Complete(
        IEnumerable<CatalogEntry> own,
        Federation federation,
        Func<CatalogRelation, CatalogEntry?> targetOf
    )
    {
        var stated = own.Concat(federation.Entries)
            .SelectMany(entry => entry.Relations.Select(relation => (From: entry, Relation: relation)))
            .Select(pair => (pair.From, pair.Relation, To: targetOf(pair.Relation)))
            .Where(pair => pair.To is { Record: null } && pair.To.Id != pair.From.Id)
            .ToLookup(pair => pair.To!.Id, StringComparer.Ordinal);
        return [.. federation.Entries.Select(entry => With(entry, stated[entry.Id], targetOf))];
    }

    private static CatalogEntry With(
        CatalogEntry entry,
        IEnumerable<(CatalogEntry From, CatalogRelation Relation, CatalogEntry? To)> others,
        Func<CatalogRelation, CatalogEntry?> targetOf
    )
    {
        var relations = entry.Relations.ToBuilder();
        foreach (var (from, relation, _) in others)
        {
            var seen = new CatalogRelation(relation.Kind.Inverse(), from.Id, from.Label)
            {
                IsPartial = relation.IsPartial,
            };
            if (
                !relations.Any(known =>
                    known.Kind == seen.Kind && known.IsPartial == seen.IsPartial && targetOf(known)?.Id == from.Id
                )
            )
                relations.Add(seen);
        }

        var all = relations.ToImmutable();
        return entry with { Relations = all, Standing = StandingOf(entry, all, targetOf) };
    }

    // Only what says that it holds, or may, can be contradicted.
    private static DecisionStanding StandingOf(
        CatalogEntry entry,
        ImmutableArray<CatalogRelation> relations,
        Func<CatalogRelation, CatalogEntry?> targetOf
    ) =>
        entry.Standing is DecisionStanding.InForce or DecisionStanding.Open or DecisionStanding.Unknown
        && relations
            .Where(relation => relation.Kind == RelationKind.SupersededBy)
            .GroupBy(relation => targetOf(relation)?.Id)
            .Any(same =>
                same.Key is not null
                && !same.Any(relation => relation.IsPartial)
                && DecisionGraph.WasAccepted(targetOf(same.First())!.Status)
            )
            ? DecisionStanding.Replaced
            : entry.Standing;
}
