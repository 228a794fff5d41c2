using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>An accepted record stays, and its prose and title say what was accepted; its own data and its links may
/// change.</summary>
internal sealed class RewriteRules : ISiteCheck
{
    /// <summary>An accepted record whose words were rewritten; the details are the old and the new words.</summary>
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

    /// <summary>An accepted record that the branch takes away.</summary>
    public static readonly Rule<string> Removed = new(
        "ADR030",
        Severity.Error,
        "Accepted record removed",
        label =>
            new(
                $"{label} was accepted, and this branch takes it away.",
                "Bring the file back; what no longer holds is superseded by a new record, or deprecated."
            )
    )
    {
        Why =
            "Links and later records lead to it, and who asks why something was built so finds the reasons nowhere "
            + "else.",
        Wrong = "git rm adr/0003-queue.md",
        Right = "0003: superseded by ADR-7",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Rewritten, Removed];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Before is { } before ? Compare(DecisionChange.Between(before, input.Handbook)) : [];

    /// <summary>Compares records with their base; one that was not accepted yet may change as it likes.</summary>
    public static IEnumerable<Diagnostic> Compare(IEnumerable<DecisionChange> changes) =>
        changes
            .Where(change => IsFrozen(change.Before))
            .SelectMany(change =>
                change.After is { } after ? Title(change.Before, after).Concat(Prose(change.Before, after))
                : DecisionGraph.WasAccepted(change.Before.Status)
                    ? [Removed.At(SourceSpan.StartOf(change.Before.Page.Source), change.Before.Label)]
                : []
            );

    private static bool IsFrozen(Decision record) =>
        record.Status
            is DecisionStatus.Accepted
                or DecisionStatus.Superseded
                or DecisionStatus.Deprecated
                or DecisionStatus.Rejected;

    private static IEnumerable<Diagnostic> Title(Decision before, Decision after) =>
        TitleChange.IsOther(before, after)
            ? [Rewritten.At(after.TitleSpan, (after.Label, before.Name, after.Name))]
            : [];

    // One finding for the first difference: who rewrites a record changes many lines, and the first says it all.
    private static IEnumerable<Diagnostic> Prose(Decision old, Decision current)
    {
        var before = RecordWords.InProse(old).AsSpan();
        var after = RecordWords.InProse(current).AsSpan();
        var start = before.CommonPrefixLength(after, SameWord);
        if (start == before.Length && start == after.Length)
            return Choice(old, current);
        var end = 0;
        while (
            end < Math.Min(before.Length, after.Length) - start
            && SameWord.Equals(before[^(end + 1)], after[^(end + 1)])
        )
            end++;
        var at = after.Length == 0 ? current.TitleSpan : after[Math.Min(start, after.Length - 1)].Line.At;
        return [Rewritten.At(at, (current.Label, Quote(before[start..^end]), Quote(after[start..^end])))];
    }

    // A box that is ticked is no other word, and may be another decision.
    private static IEnumerable<Diagnostic> Choice(Decision old, Decision current) =>
        (old.Chosen, current.Chosen) is ({ Value: var before }, { Value: var after } chosen)
        && !string.Equals(before, after, StringComparison.OrdinalIgnoreCase)
            ? [Rewritten.At(chosen.At, (current.Label, before, after))]
            : [];

    private static readonly IEqualityComparer<(string Word, Located<string> Line)> SameWord = EqualityComparer<(
        string Word,
        Located<string> Line
    )>.Create((one, other) => string.Equals(one.Word, other.Word, StringComparison.Ordinal));

    private static string? Quote(ReadOnlySpan<(string Word, Located<string> Line)> words)
    {
        if (words.IsEmpty)
            return null;
        var first = new List<string>();
        foreach (var (word, _) in words[..Math.Min(8, words.Length)])
            first.Add(word);
        return string.Join(' ', first) + (words.Length > 8 ? " …" : "");
    }
}
