using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>A record as it stood on the base branch, and as it stands now; null when it is gone.</summary>
internal sealed record DecisionChange(Decision Before, Decision? After)
{
    /// <summary>Every record of the base: under its path, under a path that says much the same, or under its
    /// number.</summary>
    public static IEnumerable<DecisionChange> Between(Handbook before, Handbook after)
    {
        var pairs = DocumentPairs.Of(before.Decisions, after.Decisions, record => record.Page).ToArray();
        var come = pairs
            .Where(pair => pair is { Before: null, After.Number: not null })
            .ToLookup(pair => pair.After!.Label, pair => pair.After!, StringComparer.Ordinal);
        return from pair in pairs
            where pair.Before is not null
            let numbered = pair.Before.Number is null ? null : come[pair.Before.Label].FirstOrDefault()
            select new DecisionChange(pair.Before, pair.After ?? numbered);
    }
}
