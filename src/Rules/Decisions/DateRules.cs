using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>A decision record has a date, which is ISO 8601.</summary>
internal sealed class DateRules : ISiteFix
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>No date, or one that cannot be read, or one that is not ISO 8601.</summary>
    public static readonly Rule<(string? Written, string? Iso, string Line)> NoDate = new(
        "ADR007",
        Severity.Warning,
        "No or unreadable date",
        detail =>
            detail switch
            {
                (null, _, var line) => new("This record has no date.", $"Add {line}."),
                (var written, null, _) => new(
                    $"'{written}' is no date that can be read in one way only.",
                    "Write it as year, month and day: 2026-01-31."
                ),
                var (written, iso, _) => new($"'{written}' is not written as an ISO 8601 date.", $"Write '{iso}'."),
            }
    )
    {
        Why =
            "Order in time explains many decisions, and 04/08 is April on one side of the ocean and August on the "
            + "other.",
        Wrong = "Date: 04/08/2026",
        Right = "Date: 2026-08-04",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>A date that has not come yet.</summary>
    public static readonly Rule<string> FutureDate = new(
        "ADR032",
        Severity.Warning,
        "Date in the future",
        date =>
            new(
                $"This record is dated {date}, a day that has not come yet.",
                "Write the day on which it was written or decided; a day to look at it again is 'review-by'."
            )
    )
    {
        Why = "It stands before all others in the catalog, and no proposal of that day ever grows old.",
        Wrong = "date: 2062-01-31",
        Right = "date: 2026-01-31",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoDate, FutureDate];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        Unreadable(input).Concat(input.Today is { } today ? Future(input, today) : []);

    // Days are counted in coordinated universal time, and east of it tomorrow has begun.
    private static IEnumerable<Diagnostic> Future(CheckInput input, DateOnly today) =>
        from record in input.Handbook.Decisions
        where
            DateOnly.TryParseExact(record.Date?.Value, Iso, CultureInfo.InvariantCulture, default, out var day)
            && day.DayNumber > today.DayNumber + 1
        select FutureDate.At(record.DateText?.At ?? record.TitleSpan, record.Date!.Value);

    private static IEnumerable<Diagnostic> Unreadable(CheckInput input) =>
        input
            .Handbook.Decisions.Where(record =>
                record.Date is null || !(IsIso(record) || IsYearFirst(record.DateText!.Value))
            )
            .Select(record =>
                NoDate.At(
                    record.DateText?.At ?? record.TitleSpan,
                    (
                        record.DateText?.Value,
                        record.Date?.Value,
                        MetadataLine.Propose(record.Layout, "date", "YYYY-MM-DD")
                    )
                )
            );

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        from record in site.Handbook.Decisions
        where record is { Date: not null, DateText: not null } && !IsIso(record)
        select new TextEdit(record.DateText!.At, record.Date!.Value) { Written = record.DateText.Value };

    // 2026-Mar-04 can be no other day, and stands in order by its year.
    private static bool IsYearFirst(string written) =>
        written.Length > 4
        && written.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && written.Any(char.IsAsciiLetter);

    private static bool IsIso(Decision record) =>
        string.Equals(record.Date?.Value, record.DateText?.Value, StringComparison.Ordinal);
}
