using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Site;

/// <summary>A record and how it hangs together with the one in question; <paramref name="Other"/> is null when the
/// reference names no record.</summary>
public sealed record RelatedDecision(RelationKind Kind, Decision? Other, string Written)
{
    /// <summary>Whether only a part is meant: nobody is retired by it.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The decision of another handbook that is meant; null when it is none.</summary>
    internal CatalogEntry? Elsewhere { get; init; }
}

/// <summary>The relations between records, seen from both sides, whichever side states them.</summary>
public sealed class DecisionGraph
{
    private readonly Dictionary<Route, ImmutableArray<RelatedDecision>> byRoute;
    private readonly DecisionIndex names;

    private DecisionGraph(IEnumerable<Decision> records, DecisionIndex index)
    {
        names = index;
        var byPage = new Dictionary<Route, Decision>();
        var found = new Dictionary<Route, List<RelatedDecision>>();
        foreach (var decision in records)
        {
            byPage.TryAdd(decision.Page.Route, decision);
            foreach (var relation in decision.Relations)
                Add(found, decision, relation);
        }

        foreach (var entry in Elsewhere.Entries)
        foreach (var relation in entry.Relations)
            if (Elsewhere.OnThisSite(relation) is { } route && byPage.TryGetValue(route, out var decision))
                Add(
                    found,
                    decision,
                    new RelatedDecision(relation.Kind.Inverse(), null, entry.Label)
                    {
                        IsPartial = relation.IsPartial,
                        Elsewhere = entry,
                    }
                );
        byRoute = found.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.OrderBy(relation => relation.Kind).ToImmutableArray()
        );
    }

    /// <summary>The decisions of other handbooks.</summary>
    internal Federation Elsewhere => names.Elsewhere;

    /// <summary>Gathers the relations of all records.</summary>
    public static DecisionGraph Create(IEnumerable<Decision> records, DecisionIndex index) => new(records, index);

    /// <summary>What a record has to do with others, by kind, each once.</summary>
    public ImmutableArray<RelatedDecision> RelationsOf(Decision decision) =>
        byRoute.GetValueOrDefault(decision.Page.Route, []);

    /// <summary>What a record is, as it follows from what all of them say.</summary>
    public DecisionStanding StandingOf(Decision decision) =>
        decision.Status switch
        {
            DecisionStatus.Superseded => DecisionStanding.Replaced,
            DecisionStatus.Deprecated or DecisionStatus.Rejected => DecisionStanding.Retired,
            _ when ReplacementOf(decision) is not null || ReplacementElsewhere(decision) is not null =>
                DecisionStanding.Replaced,
            DecisionStatus.Accepted => DecisionStanding.InForce,
            DecisionStatus.Draft or DecisionStatus.Proposed => DecisionStanding.Open,
            _ => DecisionStanding.Unknown,
        };

    /// <summary>What a list or a page shows as its status: what the record says, but for one that another took the
    /// place of, and that does not know.</summary>
    public DecisionStatus ShownStatusOf(Decision decision) =>
        StandingOf(decision) == DecisionStanding.Replaced ? DecisionStatus.Superseded : decision.Status;

    /// <summary>The record that took the place of this one: one that is, or once was, accepted; null where there is
    /// none.</summary>
    public Decision? ReplacementOf(Decision decision) =>
        SuccessorsOf(decision).FirstOrDefault(successor => WasAccepted(successor.Status));

    /// <summary>The decision of another handbook that took the place of this one; null where there is none.</summary>
    internal CatalogEntry? ReplacementElsewhere(Decision decision) =>
        RelationsOf(decision)
            .Where(relation => relation is { Kind: RelationKind.SupersededBy, Elsewhere: not null })
            .GroupBy(relation => relation.Elsewhere!.Id, StringComparer.Ordinal)
            .Where(same => !same.Any(relation => relation.IsPartial))
            .Select(same => same.First().Elsewhere!)
            .FirstOrDefault(entry => WasAccepted(entry.Status));

    /// <summary>Records that would take the place of this one if they were accepted.</summary>
    public IEnumerable<Decision> ProposalsToReplace(Decision decision) =>
        SuccessorsOf(decision).Where(successor => successor.Status is DecisionStatus.Draft or DecisionStatus.Proposed);

    /// <summary>The record at the end of the chain of replacements; null when nothing replaced this one, or the chain
    /// leads back.</summary>
    public Decision? InForceInsteadOf(Decision decision)
    {
        var passed = new HashSet<Route> { decision.Page.Route };
        var latest = decision;
        while (ReplacementOf(latest) is { } next && passed.Add(next.Page.Route))
            latest = next;
        return latest == decision ? null : latest;
    }

    /// <summary>Whether the records that took the place of this one, and of those, lead back to it.</summary>
    internal bool IsInCircle(Decision decision)
    {
        var passed = new HashSet<Route>();
        var open = new Stack<Decision>(SuccessorsOf(decision));
        while (open.TryPop(out var next))
        {
            if (next.Page.Route == decision.Page.Route)
                return true;
            if (passed.Add(next.Page.Route))
                foreach (var successor in SuccessorsOf(next))
                    open.Push(successor);
        }

        return false;
    }

    /// <summary>Whether a record was accepted at some time: what was replaced or deprecated later was, once.</summary>
    public static bool WasAccepted(DecisionStatus status) =>
        status is DecisionStatus.Accepted or DecisionStatus.Superseded or DecisionStatus.Deprecated;

    // Where one of the two speaks of a part, the other means it too.
    private IEnumerable<Decision> SuccessorsOf(Decision decision) =>
        RelationsOf(decision)
            .Where(relation => relation is { Kind: RelationKind.SupersededBy, Other: not null })
            .GroupBy(relation => relation.Other!.Page.Route)
            .Where(same => !same.Any(relation => relation.IsPartial))
            .Select(same => same.First().Other!);

    // "Accepted; the rule for islands is superseded by ADR-2": a record that says accepted in one breath means a part.
    private static bool IsPartial(Decision decision, Relation relation) =>
        relation.IsPartial
        || (
            relation.Kind == RelationKind.SupersededBy
            && decision is { Status: DecisionStatus.Accepted, StatusText: { } status }
            && relation.Target.At.Line == status.At.Line
        );

    private void Add(Dictionary<Route, List<RelatedDecision>> found, Decision decision, Relation relation)
    {
        var other = names.IsAmbiguous(decision, relation) ? null : names.Find(decision, relation);
        if (other?.Page.Route == decision.Page.Route)
            return;
        Add(
            found,
            decision,
            new RelatedDecision(relation.Kind, other, relation.Written)
            {
                IsPartial = IsPartial(decision, relation),
                Elsewhere = other is null ? Elsewhere.Find(relation.Written) : null,
            }
        );
        if (other is not null)
            Add(
                found,
                other,
                new RelatedDecision(relation.Kind.Inverse(), decision, decision.Label)
                {
                    IsPartial = IsPartial(decision, relation),
                }
            );
    }

    private static void Add(Dictionary<Route, List<RelatedDecision>> found, Decision decision, RelatedDecision relation)
    {
        if (!found.TryGetValue(decision.Page.Route, out var related))
            found[decision.Page.Route] = related = [];
        var stated = related.Any(known =>
            known.Kind == relation.Kind
            && known.IsPartial == relation.IsPartial
            && known.Other?.Page.Route == relation.Other?.Page.Route
            && known.Elsewhere?.Id == relation.Elsewhere?.Id
            && (relation.Other is not null || relation.Elsewhere is not null || known.Written == relation.Written)
        );
        if (!stated)
            related.Add(relation);
    }
}
