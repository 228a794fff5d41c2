using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>A record and how it hangs together with the one in question; <paramref name="Other"/> is null when the
/// reference names no record.</summary>
public sealed record RelatedDecision(RelationKind Kind, Decision? Other, string Written);

/// <summary>The relations between records, seen from both sides, whichever side states them.</summary>
public sealed class DecisionGraph
{
    private readonly Dictionary<Route, List<RelatedDecision>> byRoute = [];
    private readonly DecisionIndex names;

    private DecisionGraph(IEnumerable<Decision> records, DecisionIndex index)
    {
        names = index;
        foreach (var decision in records)
        foreach (var relation in decision.Relations)
            Add(decision, relation);
    }

    /// <summary>Gathers the relations of all records.</summary>
    public static DecisionGraph Create(IEnumerable<Decision> records, DecisionIndex index) => new(records, index);

    /// <summary>What a record has to do with others, by kind, each once.</summary>
    public ImmutableArray<RelatedDecision> RelationsOf(Decision decision) =>
        byRoute.TryGetValue(decision.Page.Route, out var related)
            ? [.. related.OrderBy(relation => relation.Kind)]
            : [];

    /// <summary>The record at the end of the chain of successors; null when nothing replaced this one.</summary>
    public Decision? InForceInsteadOf(Decision decision)
    {
        var passed = new HashSet<Route> { decision.Page.Route };
        var latest = decision;
        while (Successor(latest) is { } next && passed.Add(next.Page.Route))
            latest = next;
        return latest == decision ? null : latest;
    }

    private Decision? Successor(Decision decision) =>
        RelationsOf(decision)
            .FirstOrDefault(relation => relation is { Kind: RelationKind.SupersededBy, Other: not null })
            ?.Other;

    private void Add(Decision decision, Relation relation)
    {
        var other = names.Find(decision, relation);
        if (other?.Page.Route == decision.Page.Route)
            return;
        Add(decision, new RelatedDecision(relation.Kind, other, relation.Written));
        if (other is not null)
            Add(other, new RelatedDecision(relation.Kind.Inverse(), decision, decision.Label));
    }

    private void Add(Decision decision, RelatedDecision relation)
    {
        if (!byRoute.TryGetValue(decision.Page.Route, out var related))
            byRoute[decision.Page.Route] = related = [];
        var stated = related.Any(known =>
            known.Kind == relation.Kind
            && known.Other?.Page.Route == relation.Other?.Page.Route
            && (relation.Other is not null || known.Written == relation.Written)
        );
        if (!stated)
            related.Add(relation);
    }
}
