using System.Globalization;
using Lintel.Drawing;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Tests.Drawing;

/// <summary>The pictures are readable at 15 and at 300 records: nothing overlaps, nothing is outside, every record is
/// there.</summary>
public sealed class DrawingTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(15, 1)]
    [InlineData(15, 400)]
    [InlineData(300, 30)]
    [InlineData(300, 2000)]
    public void Discs_of_the_timeline_do_not_overlap(int count, int days)
    {
        var timeline = Timeline.Create(Entries(count, days));
        Assert.Equal(count, timeline.Discs.Length);
        Assert.Equal(count, timeline.Discs.Select(disc => (disc.X, disc.Y)).Distinct().Count());
        Assert.All(
            timeline.Discs,
            disc =>
            {
                Assert.InRange(disc.X, Timeline.Radius, timeline.Width - Timeline.Radius);
                Assert.InRange(disc.Y, Timeline.Radius, timeline.Baseline - Timeline.Radius);
            }
        );
        Assert.True(timeline.Height < 900, $"{timeline.Height} high");
        Assert.InRange(timeline.Ticks.Length, 1, 14);
    }

    [Fact]
    public void A_stray_old_date_does_not_squeeze_the_rest()
    {
        var timeline = Timeline.Create(Entries(20, 300).Prepend(Entry("old", "1999-01-01")));
        var xs = timeline.Discs.Skip(1).Select(disc => disc.X).ToArray();
        Assert.True(xs.Max() - xs.Min() > timeline.Width * 0.6);
        Assert.Contains(timeline.Ticks, tick => tick.Text == "…");
    }

    [Fact]
    public void An_arc_leads_from_the_replaced_record_to_its_successor()
    {
        var old = Entry("a", "2025-01-01") with { Relations = [new(RelationKind.SupersededBy, "b", "b")] };
        var arc = Assert.Single(Timeline.Create([old, Entry("b", "2026-01-01")]).Arcs);
        Assert.Equal(("a", "b"), (arc.From, arc.To));
    }

    [Fact]
    public void Nothing_dated_is_an_empty_picture() => Assert.Empty(Timeline.Create([Entry("a", null)]).Discs);

    private static IEnumerable<CatalogEntry> Entries(int count, int days) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Entry(
                    i.ToString(CultureInfo.InvariantCulture),
                    new DateOnly(2021, 3, 1)
                        .AddDays(i * days / count)
                        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                )
            );

    private static CatalogEntry Entry(string id, string? date) =>
        new()
        {
            Id = id,
            Title = $"Record {id}",
            Date = date,
            Status = DecisionStatus.Accepted,
        };
}
