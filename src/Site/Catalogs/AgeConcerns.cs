using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>What time does to decisions: reviews fall due, proposals grow old.</summary>
internal static class AgeConcerns
{
    public static Concern Overdue(ImmutableArray<CatalogEntry> own, DateOnly? today) =>
        Dated(
            "reviews-overdue",
            "Reviews overdue",
            "Look at the decision again, and set the next day or a new status.",
            today,
            from entry in own
            let late = Days(ReviewOf(entry), today)
            where late > 0
            orderby late descending
            select Item(entry, $"review by {ReviewOf(entry)}, {Count(late!.Value)} ago")
        );

    public static Concern Due(ImmutableArray<CatalogEntry> own, DateOnly? today) =>
        Dated(
            "reviews-due",
            "Reviews due soon",
            $"Plan a look at each within {CatalogHealth.ReviewSoonDays} days.",
            today,
            from entry in own
            let late = Days(ReviewOf(entry), today)
            where late is <= 0 and > -CatalogHealth.ReviewSoonDays
            orderby late descending
            select Item(entry, late == 0 ? "review today" : $"review by {ReviewOf(entry)}, in {Count(-late.Value)}")
        );

    public static Concern LongProposed(ImmutableArray<CatalogEntry> own, DateOnly? today, int longest) =>
        Dated(
            "proposed-long",
            $"Proposals older than {longest} days",
            "Decide them, or reject them: a proposal that nobody decides is a decision nobody made.",
            today,
            from entry in own
            where entry.Status == DecisionStatus.Proposed
            let age = Days(entry.Date, today)
            where age > longest
            orderby age descending
            select Item(entry, $"proposed {entry.Date}, {Count(age.Value)} ago")
        );

    private static Concern Dated(
        string id,
        string title,
        string remedy,
        DateOnly? today,
        IEnumerable<ConcernItem> items
    ) => new(id, title, remedy, [.. items]) { IsKnown = today is not null };

    private static ConcernItem Item(CatalogEntry entry, string detail) =>
        new(entry.LabelledTitle, entry.Address!, detail);

    // Nobody reviews what no longer holds.
    private static string? ReviewOf(CatalogEntry entry) =>
        entry.Status is DecisionStatus.Superseded or DecisionStatus.Rejected or DecisionStatus.Deprecated
            ? null
            : entry.Record?.Review?.Value;

    private static int? Days(string? date, DateOnly? today) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? today?.DayNumber - day.DayNumber
            : null;

    private static string Count(int days) => days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");
}
