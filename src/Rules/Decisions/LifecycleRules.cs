using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>What time does to a record: reviews fall due, proposals grow old. Nothing is raised without a day.
/// </summary>
internal sealed class LifecycleRules : ISiteCheck
{
    /// <summary>How many days ahead a review is announced.</summary>
    public const int SoonDays = 90;

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
        MayBeOverridden = true,
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
        MayBeOverridden = true,
    };

    /// <summary>A review date that is near; the days are those that are left.</summary>
    public static readonly Rule<(string Date, int Days)> ReviewSoon = new(
        "ADR027",
        Severity.Off,
        "Review due soon",
        detail =>
            new(
                $"This record is to be reviewed by {detail.Date}.",
                $"That is {(detail.Days == 0 ? "today" : $"in {Days(detail.Days)}")}: plan a look at it."
            )
    )
    {
        Why =
            "A review needs people and an hour. The health page announces it three months ahead; who wants it in the "
            + "check as well turns this rule on.",
        Wrong = "review-by: a day of the next three months",
        Right = "review-by: a later day, once the record was looked at",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [ReviewDue, LongProposed, ReviewSoon];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Today is { } today
            ? input.Handbook.Decisions.SelectMany(record =>
                Review(record, today).Concat(Proposal(record, today, input.Handbook.Settings.ProposedForDays))
            )
            : [];

    private static IEnumerable<Diagnostic> Review(Decision record, DateOnly today)
    {
        if (!IsReviewed(record.Status) || DaysSince(record.Review?.Value, today) is not { } late)
            yield break;
        if (late > 0)
            yield return ReviewDue.At(record.Review!.At, (record.Review.Value, late));
        else if (late > -SoonDays)
            yield return ReviewSoon.At(record.Review!.At, (record.Review.Value, -late));
    }

    private static IEnumerable<Diagnostic> Proposal(Decision record, DateOnly today, int longest)
    {
        if (
            record is { Status: DecisionStatus.Proposed, IsPutOff: false }
            && DaysSince(record.Date?.Value, today) is { } age
            && age > longest
        )
            yield return LongProposed.At(
                record.StatusText?.At ?? record.TitleSpan,
                ("proposed", record.Date!.Value, age)
            );
    }

    /// <summary>Whether a record of a status is reviewed: nobody reviews what no longer holds.</summary>
    public static bool IsReviewed(DecisionStatus status) =>
        status is not (DecisionStatus.Superseded or DecisionStatus.Rejected or DecisionStatus.Deprecated);

    /// <summary>The days that have passed since a day, below zero for one to come; null where it is none.</summary>
    public static int? DaysSince(string? date, DateOnly today) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? today.DayNumber - day.DayNumber
            : null;

    private static string Days(int days) => days == 1 ? "one day" : $"{days} days";
}
