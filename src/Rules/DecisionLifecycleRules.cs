using Lintel.Diagnostics;

namespace Lintel.Rules;

/// <summary>Rules about what becomes of decision records over time, and of the files beside them.</summary>
public static class DecisionLifecycleRules
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

    /// <summary>A review date that passed.</summary>
    public static readonly Rule<(string Date, int Days)> ReviewDue = new(
        "ADR021",
        Severity.Warning,
        "Review date passed",
        detail =>
            new(
                $"This record was to be reviewed by {detail.Date}.",
                $"That was {Days(detail.Days)} ago: look whether it still holds, then set a new date or supersede it."
            )
    )
    {
        Why = "A review date in a file reminds nobody unless something reads it aloud.",
        Wrong = "review-by: 2020-01-31",
        Right = "review-by: 2030-01-31",
    };

    /// <summary>A proposal that nobody decided.</summary>
    public static readonly Rule<(string Status, string Date, int Days)> LongProposed = new(
        "ADR022",
        Severity.Warning,
        "Proposed for too long",
        detail =>
            new(
                $"This record is {detail.Status} since {detail.Date}.",
                $"Decide it after {Days(detail.Days)}: accept, reject or withdraw it."
            )
    )
    {
        Why =
            "An old proposal is often common practice that nobody wrote down, or an idea that nobody dared to reject.",
        Wrong = "status: proposed\ndate: 2020-01-31",
        Right = "status: rejected\ndate: 2020-01-31",
    };

    /// <summary>A number that no record has.</summary>
    public static readonly Rule<(string Label, string Missing)> NumberGap = new(
        "ADR023",
        Severity.Off,
        "A gap in the numbers",
        detail =>
            new(
                $"The number before {detail.Label} is missing: {detail.Missing}.",
                "Keep a record of what was decided there, or of why it was withdrawn."
            )
    )
    {
        Why =
            "Where records may not be deleted a gap is a lost one. Elsewhere gaps come from branches that were "
            + "dropped, so the rule is off.",
        Wrong = "0001-x.md, 0003-z.md",
        Right = "0001-x.md, 0002-y.md, 0003-z.md",
    };

    /// <summary>A file that was not taken for a record.</summary>
    public static readonly Rule<(string Kind, string Reason)> Skipped = new(
        "ADR024",
        Severity.Info,
        "A file skipped, and why",
        detail =>
            new(
                $"This file is not read as a decision record, but as {detail.Kind}: {detail.Reason}.",
                "If it is one, give it a number and the headings of a record."
            )
    )
    {
        Why = "A record that silently drops out of the catalog is not missed until somebody needs it.",
        Wrong = "adr/0007-use-a-queue.rst",
        Right = "adr/0007-use-a-queue.md",
    };

    /// <summary>A rule that a file sets for itself without a reason, or with words that mean nothing.</summary>
    public static readonly Rule<(string Written, string Fault, string Remedy)> BadOverride = new(
        "ADR025",
        Severity.Warning,
        "A rule set without a reason",
        detail => new($"'{detail.Written}' is set here {detail.Fault}.", detail.Remedy)
    )
    {
        Why = "An exception with its reason is a decision; one without is a hole that nobody dares to close.",
        Wrong = "lint: {ADR002: off}",
        Right = "lint: {ADR002: off, reason: \"Written before we listed options\"}",
    };

    private static string Days(int days) => days == 1 ? "one day" : $"{days} days";
}
