using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;

namespace Lintel.Tests.Rules;

/// <summary>Rules that need a calendar or an earlier version of a record.</summary>
[Raises("ADR020", "ADR021", "ADR022", "ADR027", "ADR032")]
public sealed class TimeTests
{
    private static readonly DateOnly LateIn2026 = new(2026, 11, 22);

    [Fact]
    public void ADR020_an_accepted_record_was_rewritten()
    {
        var before = Record("accepted", "2026-01-02", "Orders come in bursts.");
        var after = Record("accepted", "2026-01-02", "Orders come in a steady stream.");
        var finding = Assert.Single(RewriteRules.Compare([new(before, after)]));
        Assert.Equal("ADR020", finding.Rule.Id);
        Assert.Equal("adr/0001-use-a-queue.md(10,1)", finding.At.ToString());
    }

    [Fact]
    public void ADR020_lets_a_proposal_and_the_data_of_a_record_change()
    {
        var proposed = Record("proposed", "2026-01-02", "Orders come in bursts.");
        var accepted = Record("accepted", "2026-01-03", "Orders come in bursts.");
        Assert.Empty(
            RewriteRules.Compare([new(proposed, Record("accepted", "2026-01-02", "Something else altogether."))])
        );
        Assert.Empty(
            RewriteRules.Compare([new(accepted, Record("deprecated", "2026-02-03", "Orders   come\nin bursts."))])
        );
    }

    [Theory]
    [InlineData("| Item | Price |\n|---|---|\n| Bike | cheap |", "| Item | Price |\n|---|---|\n| Bike | dear |")]
    [InlineData("By bike.[^1]\n\n[^1]: Only in spring.", "By bike.[^1]\n\n[^1]: In every season.")]
    [InlineData("At most $$x = 1$$ of them.", "At most $$x = 2$$ of them.")]
    [InlineData("Below $x$.", "Below $y$.")]
    public void ADR020_sees_cells_notes_and_formulas(string before, string after) =>
        Assert.Single(
            RewriteRules.Compare([
                new(Record("accepted", "2026-01-02", before), Record("accepted", "2026-01-02", after)),
            ])
        );

    [Theory]
    [InlineData("bike - fast -- cheap --- dry", "bike – fast — cheap — dry")]
    [InlineData("the \"yard\" and \"the gate\"", "the « yard » and „the gate“")]
    [InlineData("- [ ] Tell the drivers", "- [x] Tell the drivers")]
    public void ADR020_lets_signs_and_boxes_change(string before, string after) =>
        Assert.Empty(
            RewriteRules.Compare([
                new(Record("accepted", "2026-01-02", before), Record("accepted", "2026-01-02", after)),
            ])
        );

    [Theory]
    [InlineData("accepted", true)]
    [InlineData("deprecated", true)]
    [InlineData("rejected", false)]
    [InlineData("proposed", false)]
    public void ADR030_is_about_records_that_were_accepted(string status, bool isFound) =>
        Assert.Equal(
            isFound,
            RewriteRules.Compare([new(Record(status, "2026-01-02", "Orders come in bursts."), null)]).Any()
        );

    [Fact]
    public void ADR021_a_review_is_overdue() =>
        Assert.Equal(
            ["ADR021"],
            Findings(Record("accepted", "2026-01-02", "Orders come in bursts.", "review-by: 2026-06-30\n"))
        );

    // It is off, so it is found and not reported.
    [Theory]
    [InlineData("2026-11-22", "That is today: plan a look at it.")]
    [InlineData("2026-11-23", "That is in one day: plan a look at it.")]
    [InlineData("2027-02-19", "That is in 89 days: plan a look at it.")]
    [InlineData("2027-02-20", null)]
    public void ADR027_a_review_is_near(string day, string? remedy)
    {
        var record = Record("accepted", "2026-01-02", "Orders come in bursts.", $"review-by: {day}\n");
        Assert.Empty(Findings(record));
        Assert.Equal(
            remedy,
            Records
                .Check([FileOf(record)], LateIn2026)
                .SingleOrDefault(finding => finding.Rule.Id == "ADR027")
                ?.Message.Remedy
        );
    }

    [Fact]
    public void ADR022_a_proposal_grew_old()
    {
        Assert.Equal(["ADR022"], Findings(Record("proposed", "2026-01-02", "Orders come in bursts.")));
        Assert.Empty(Findings(Record("proposed", "2026-11-01", "Orders come in bursts.")));
    }

    // East of Greenwich tomorrow has begun.
    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2062-11-22", true)]
    public void ADR032_a_day_that_has_not_come(string date, bool isTold) =>
        Assert.Equal(isTold ? ["ADR032"] : [], Findings(Record("accepted", date, "Orders come in bursts.")));

    [Fact]
    public void A_baseline_still_knows_tomorrow_what_only_grew_older()
    {
        foreach (
            var record in new[]
            {
                Record("proposed", "2026-01-02", "Orders come in bursts."),
                Record("accepted", "2026-01-02", "Orders come in bursts.", "review-by: 2026-06-30\n"),
            }
        )
        {
            var today = Records.Check([FileOf(record)], LateIn2026);
            var tomorrow = Records.Check([FileOf(record)], LateIn2026.AddDays(1));
            Assert.NotEqual(today.Select(finding => finding.Message), tomorrow.Select(finding => finding.Message));
            Assert.DoesNotContain(
                Baseline.Create(today).Apply(tomorrow),
                finding => finding.Severity >= Severity.Warning
            );
        }
    }

    private static DecisionFile FileOf(Decision record) => new(record.Page.Source, DecisionFileKind.Adr, null, record);

    private static string[] Findings(Decision record) =>
        [
            .. Records
                .Check([FileOf(record)], LateIn2026)
                .Where(finding => finding.Severity > Lintel.Diagnostics.Severity.Off)
                .Select(finding => finding.Rule.Id),
        ];

    private static Decision Record(string status, string date, string context, string more = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "adr/0001-use-a-queue.md",
            $"""
            ---
            status: {status}
            date: {date}
            {more}---

            # Use a queue

            ## Context

            {context}

            ## Options

            - A queue
            - Nothing

            ## Decision

            A queue.

            ## Consequences

            Charges may come late.

            """
        );
        return Assert.Single(Check.Run(folder.Path).Handbook.Decisions);
    }
}
