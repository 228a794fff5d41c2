using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about what records say of each other.</summary>
public static class DecisionRelationRules
{
    /// <summary>A relation to a record that is not there.</summary>
    public static readonly Rule<(string Written, string? Nearest, string Known)> MissingRecord = new(
        "ADR010",
        Severity.Error,
        "Relation to a missing record",
        detail => new($"There is no record '{detail.Written}'.", NearestName.Suggest(detail.Nearest, detail.Known))
    )
    {
        Why =
            "A successor that cannot be found is worse than none: the reader knows that the record is stale, but not "
            + "what holds instead.",
        Wrong = "Superseded by ADR-70",
        Right = "Superseded by [ADR-7](0007-use-a-queue.md)",
    };

    /// <summary>A supersession that only one of the two records states.</summary>
    public static readonly Rule<(string Says, string Other, string File, string Line, string Where)> OneWay = new(
        "ADR011",
        Severity.Warning,
        "One-way supersession",
        detail =>
            new(
                $"This record says that it {detail.Says} {detail.Other}, but '{detail.File}' does not say so.",
                $"Add the line '{detail.Line}' {detail.Where} '{detail.File}'."
            )
    )
    {
        Why =
            "People land on the old record from links and searches. If it does not name its successor, they follow a "
            + "rule that no longer holds.",
        Wrong = "0007: Supersedes ADR-3\n0003: Accepted",
        Right = "0007: Supersedes ADR-3\n0003: Superseded by ADR-7",
    };

    /// <summary>Records that supersede each other in a circle; the detail lists them.</summary>
    public static readonly Rule<IReadOnlyList<string>> Loop = new(
        "ADR012",
        Severity.Error,
        "Supersession in a circle",
        labels =>
            labels.Count == 1
                ? new($"{labels[0]} supersedes itself.", "Name the record that it really replaces, or remove the line.")
                : new(
                    $"These records supersede each other in a circle: {string.Join(", ", labels)}.",
                    "Remove the line that points from an older record to a newer one."
                )
    )
    {
        Why = "In a circle no record is in force, so nobody can say which decision holds.",
        Wrong = "0003: Supersedes ADR-7\n0007: Supersedes ADR-3",
        Right = "0003: Superseded by ADR-7\n0007: Supersedes ADR-3",
    };

    /// <summary>A superseded record that does not say by what; the line is the one to add.</summary>
    public static readonly Rule<string> NoSuccessor = new(
        "ADR013",
        Severity.Warning,
        "Superseded without a successor",
        line =>
            new(
                "This record is superseded, but does not say by which one.",
                $"Add the line '{line}', or call it deprecated if nothing took its place."
            )
    )
    {
        Why = "The one question that a superseded record must answer is where to read on.",
        Wrong = "## Status\n\nSuperseded",
        Right = "## Status\n\nSuperseded by [ADR-7](0007-use-a-queue.md)",
    };

    /// <summary>A record that is not decided yet and supersedes another.</summary>
    public static readonly Rule<(string Status, string Target)> EarlySupersession = new(
        "ADR014",
        Severity.Warning,
        "A proposal that supersedes",
        detail =>
            new(
                $"This record is {detail.Status} and already supersedes {detail.Target}.",
                "Accept it, or leave the older record in force until you do."
            )
    )
    {
        Why =
            "While a proposal is discussed the old decision holds. Marked superseded too early, it leaves a gap in "
            + "which nothing holds.",
        Wrong = "status: proposed\nsupersedes: 3",
        Right = "status: accepted\nsupersedes: 3",
    };
}
