using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>A record as it stood on the base branch, and as it stands now.</summary>
internal sealed record DecisionChange(Decision Before, Decision After)
{
    /// <summary>The records that both handbooks hold: under the same path, or renamed under the same number.</summary>
    public static IEnumerable<DecisionChange> Between(Handbook before, Handbook after)
    {
        var byPath = after.Decisions.ToDictionary(record => record.Page.Source, StringComparer.Ordinal);
        var old = before.Decisions.Select(record => record.Page.Source).ToHashSet(StringComparer.Ordinal);
        var moved = after
            .Decisions.Where(record => !old.Contains(record.Page.Source) && record.Number is not null)
            .ToLookup(record => record.Label, StringComparer.Ordinal);
        return from record in before.Decisions
            let now = byPath.GetValueOrDefault(record.Page.Source)
                ?? (record.Number is null ? null : moved[record.Label].FirstOrDefault())
            where now is not null
            select new DecisionChange(record, now);
    }
}
