using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>A decision record has a date, which is ISO 8601.</summary>
internal sealed class DateRules : ISiteFix
{
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

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoDate];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.Decisions.Where(record => record.Date is null || !IsIso(record))
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
        select new TextEdit(record.DateText!.At, record.Date!.Value);

    private static bool IsIso(Decision record) =>
        string.Equals(record.Date?.Value, record.DateText?.Value, StringComparison.Ordinal);
}
