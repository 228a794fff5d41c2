using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>The prose of an accepted record stays as it was accepted; its own data and its links may change.</summary>
internal sealed class RewriteRules : ISiteCheck
{
    /// <summary>An accepted record whose prose was rewritten; the details are the old and the new words.</summary>
    public static readonly Rule<(string Label, string? Before, string? After)> Rewritten = new(
        "ADR020",
        Severity.Error,
        "Accepted record rewritten",
        detail =>
            new(
                detail switch
                {
                    (var label, { } before, { } after) =>
                        $"{label} was accepted with the words '{before}', which now read '{after}'.",
                    (var label, { } before, _) => $"{label} was accepted with the words '{before}', which are gone.",
                    var (label, _, after) => $"{label} was accepted without the words '{after}'.",
                },
                "Put the accepted words back and write a new record that supersedes this one; status, dates, people "
                    + "and links may change."
            )
    )
    {
        Why =
            "A record is what was known and decided on its day. Whoever rewrites it takes from others the chance to "
            + "see that something changed.",
        Wrong = "An accepted record whose decision now reads 'Orders go through a stream.'",
        Right = "A new record '# 12. Replace the queue by a stream' that supersedes it",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Rewritten];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Before is { } before ? Compare(DecisionChange.Between(before, input.Handbook)) : [];

    /// <summary>Compares records with their base; one that was not accepted yet may change as it likes.</summary>
    public static IEnumerable<Diagnostic> Compare(IEnumerable<DecisionChange> changes) =>
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
        var at = after.Length == 0 ? change.After.TitleSpan : after[Math.Min(start, after.Length - 1)].Line.At;
        yield return Rewritten.At(at, (change.After.Label, Quote(before[start..^end]), Quote(after[start..^end])));
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
