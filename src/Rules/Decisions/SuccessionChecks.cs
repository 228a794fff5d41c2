using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Every superseded record leads to the one in force: no circles, no dead ends.</summary>
internal static class SuccessionChecks
{
    public static IEnumerable<Diagnostic> Run(DecisionShelf shelf) =>
        Circles(shelf).Concat(shelf.Records.SelectMany(DeadEnds));

    private static IEnumerable<Diagnostic> DeadEnds(Decision record)
    {
        if (
            record.Status != DecisionStatus.Superseded
            || record.Relations.Any(relation => relation.Kind is RelationKind.SupersededBy or RelationKind.DeprecatedBy)
        )
            yield break;
        var line =
            record.Layout.FrontMatterEnd is not null && record.Layout.StatusEnd is null
                ? "superseded-by: \"12\""
                : $"Superseded by [{record.Series}-12](0012-title.md)";
        yield return DecisionRelationRules.NoSuccessor.At(record.StatusText?.At ?? Place.OfTitle(record), line);
    }

    private static IEnumerable<Diagnostic> Circles(DecisionShelf shelf)
    {
        var edges = shelf
            .Records.SelectMany(record =>
                record
                    .Relations.Where(relation => relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy)
                    .Select(relation => (Relation: relation, From: record, To: shelf.Find(record, relation)))
                    .Where(edge => edge.To is not null)
                    .Select(edge =>
                        edge.Relation.Kind == RelationKind.Supersedes
                            ? (edge.Relation, New: edge.From, Old: edge.To!)
                            : (edge.Relation, New: edge.To!, Old: edge.From)
                    )
            )
            .ToArray();
        var next = edges.ToLookup<(Relation, Decision New, Decision Old), Decision, Decision>(
            edge => edge.New,
            edge => edge.Old,
            ReferenceEqualityComparer.Instance
        );
        var told = new HashSet<Decision>(ReferenceEqualityComparer.Instance);
        foreach (var (relation, newer, older) in edges)
        {
            if (told.Contains(newer) || Path(next, older, newer) is not { } circle)
                continue;
            told.UnionWith(circle);
            yield return DecisionRelationRules.Loop.At(
                relation.Target.At,
                [.. circle.OrderBy(record => record.Page.Source, StringComparer.Ordinal).Select(record => record.Label)]
            );
        }
    }

    // Breadth first: the shortest way from the older record back to the newer one.
    private static IReadOnlyCollection<Decision>? Path(ILookup<Decision, Decision> next, Decision from, Decision to)
    {
        var cameFrom = new Dictionary<Decision, Decision>(ReferenceEqualityComparer.Instance) { [from] = from };
        var queue = new Queue<Decision>([from]);
        while (queue.TryDequeue(out var record))
        {
            if (record == to)
            {
                var path = new List<Decision> { record };
                for (; record != from; path.Add(record))
                    record = cameFrom[record];
                return path;
            }

            foreach (var older in next[record])
                if (cameFrom.TryAdd(older, record))
                    queue.Enqueue(older);
        }

        return null;
    }
}
