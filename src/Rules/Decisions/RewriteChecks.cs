using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>A record as it stood on the base branch, and as it stands now.</summary>
public sealed record DecisionChange(Decision Before, Decision After)
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

/// <summary>The prose of an accepted record stays as it was accepted; its own data and its links may change.</summary>
public static class RewriteChecks
{
    /// <summary>Compares the records with those of the base branch.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Before is { } before ? Run(DecisionChange.Between(before, input.Handbook)) : [];

    /// <summary>Compares records with their base; one that was not accepted yet may change as it likes.</summary>
    public static IEnumerable<Diagnostic> Run(IEnumerable<DecisionChange> changes) =>
        changes.Where(change => IsFrozen(change.Before)).SelectMany(Check);

    private static bool IsFrozen(Decision record) =>
        record.Status
            is DecisionStatus.Accepted
                or DecisionStatus.Superseded
                or DecisionStatus.Deprecated
                or DecisionStatus.Rejected;

    // One finding for the first difference: who rewrites a record changes many lines, and the first says it all.
    private static IEnumerable<Diagnostic> Check(DecisionChange change)
    {
        var before = Words(change.Before);
        var after = Words(change.After);
        var start = 0;
        while (
            start < before.Length
            && start < after.Length
            && string.Equals(before[start].Word, after[start].Word, StringComparison.Ordinal)
        )
            start++;
        if (start == before.Length && start == after.Length)
            yield break;
        var end = 0;
        while (
            end < Math.Min(before.Length, after.Length) - start
            && string.Equals(before[^(end + 1)].Word, after[^(end + 1)].Word, StringComparison.Ordinal)
        )
            end++;
        var at = after.Length == 0 ? Place.OfTitle(change.After) : after[Math.Min(start, after.Length - 1)].Line.At;
        yield return DecisionLifecycleRules.Rewritten.At(
            at,
            (change.After.Label, Quote(before[start..^end]), Quote(after[start..^end]))
        );
    }

    // Blanks, line breaks and bullets are not words: a formatter may run over an accepted record.
    private static (string Word, Located<string> Line)[] Words(Decision record) =>
        [
            .. record.Prose.SelectMany(line =>
                line.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (word, line))
            ),
        ];

    private static string? Quote((string Word, Located<string> Line)[] words) =>
        words.Length == 0
            ? null
            : string.Join(' ', words.Take(8).Select(pair => pair.Word)) + (words.Length > 8 ? " …" : "");
}
