using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>What time does to a record: reviews fall due, proposals grow old.</summary>
internal static class LifecycleChecks
{
    public static IEnumerable<Diagnostic> Run(Decision record, DecisionPolicy policy)
    {
        if (policy.Today is not { } today)
            yield break;
        var isGone = record.Status is DecisionStatus.Superseded or DecisionStatus.Rejected or DecisionStatus.Deprecated;
        if (!isGone && Days(record.Review, today) is > 0 and var late)
            yield return DecisionLifecycleRules.ReviewDue.At(record.Review!.At, (record.Review.Value, late));
        if (
            record.Status == DecisionStatus.Proposed
            && Days(record.Date, today) is { } age
            && age > policy.ProposedForDays
        )
            yield return DecisionLifecycleRules.LongProposed.At(
                record.StatusText?.At ?? Place.OfTitle(record),
                ("proposed", record.Date!.Value, age)
            );
    }

    private static int? Days(Located<string>? date, DateOnly today) =>
        DateOnly.TryParseExact(
            date?.Value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? today.DayNumber - day.DayNumber
            : null;
}
