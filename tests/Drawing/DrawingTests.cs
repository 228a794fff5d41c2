using System.Globalization;
using Lintel.Drawing;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Tests.Drawing;

/// <summary>The pictures are readable at 15, 300 and 3,000 records: nothing overlaps, nothing is outside, every record
/// is there.</summary>
public sealed partial class DrawingTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(15, 1)]
    [InlineData(15, 20)]
    [InlineData(15, 400)]
    [InlineData(200, 400)]
    [InlineData(300, 2000)]
    [InlineData(3000, 2500)]
    [InlineData(3000, 9000)]
    public void A_disc_stands_in_the_column_of_its_day_and_on_no_other(int count, int days)
    {
        var timeline = Timeline.Create(Catalog(Entries(count, days)));
        Assert.Equal(count, timeline.Discs.Length);
        Assert.Equal(count, timeline.Discs.Select(disc => (disc.X, disc.Y)).Distinct().Count());
        Assert.All(
            timeline.Discs,
            disc =>
            {
                var column = Assert.Single(
                    timeline.Columns,
                    column =>
                        column.X <= disc.X - timeline.Radius && disc.X + timeline.Radius <= column.X + column.Width
                );
                var day = DateOnly.Parse(disc.Entry.Date!, CultureInfo.InvariantCulture);
                Assert.Equal(Period.Of(column.Period!.Value.Unit, day), column.Period);
                Assert.InRange(disc.Y, timeline.Radius, timeline.Height - timeline.Radius);
            }
        );
        Assert.True(timeline.Height < 1000, $"{timeline.Height} high");
        Assert.True(timeline.Width < 1200, $"{timeline.Width} wide");
    }

    [Fact]
    public void Every_team_has_a_lane()
    {
        var timeline = Timeline.Create(
            Catalog([.. Entries(40, 300).Select((entry, i) => Of(i % 3 == 0 ? "a" : "b", entry))], "a", "b")
        );
        Assert.Equal(["a", "b"], timeline.Lanes.Select(lane => lane.Title));
        Assert.All(
            timeline.Discs,
            disc =>
            {
                var lane = timeline.Lanes.Single(lane => lane.Title == disc.Entry.Package);
                Assert.InRange(disc.Y, lane.Top + timeline.Radius, lane.Bottom - timeline.Radius);
            }
        );
    }

    [Fact]
    public void A_stray_old_date_does_not_squeeze_the_rest()
    {
        var timeline = Timeline.Create(Catalog([Entry("old", "1999-01-01"), .. Entries(20, 300)]));
        var xs = timeline.Discs.Skip(1).Select(disc => disc.X).ToArray();
        Assert.True(xs.Max() - xs.Min() > timeline.Width * 0.6);
        Assert.Single(timeline.Columns, column => column.Period is null);
    }

    [Fact]
    public void An_arc_leads_from_the_replaced_record_to_its_successor()
    {
        var old = Entry("a", "2025-01-01") with { Relations = [new(RelationKind.SupersededBy, "b", "b")] };
        var arc = Assert.Single(Timeline.Create(Catalog([old, Entry("b", "2026-01-01")])).Arcs);
        Assert.Equal(("a", "b"), (arc.From, arc.To));
    }

    [Fact]
    public void No_line_of_a_family_runs_behind_a_record()
    {
        // Each record speaks of several that are much older.
        var entries = Entries(30, 900)
            .Select(
                (entry, i) =>
                    entry with
                    {
                        Title = "A title of several words that nobody may cut however long it is",
                        Relations =
                        [
                            .. new[] { i - 1, i - 4, i / 2 }
                                .Where(old => old >= 0 && old < i)
                                .Select(old => $"{old}")
                                .Select(old => new CatalogRelation(RelationKind.Amends, old, old)),
                        ],
                    }
            );
        var picture = Assert.Single(Families.Find(Catalog(entries)).Groups).Picture!;
        Assert.All(
            picture.Members,
            member =>
            {
                Assert.Equal(member.Entry.Title, string.Join(' ', member.Lines));
                Assert.InRange(member.Y + member.Height, 0, picture.Height);
                foreach (var tie in picture.Ties.Where(tie => tie.From != member.Entry.Id && tie.To != member.Entry.Id))
                foreach (var (x, y) in Points(tie.Path))
                    Assert.False(
                        x > member.X
                            && x < member.X + FamilyDrawing.BoxWidth
                            && y > member.Y
                            && y < member.Y + member.Height,
                        $"The line from {tie.From} to {tie.To} runs behind {member.Entry.Id}"
                    );
            }
        );
    }

    [Fact]
    public void A_large_family_is_a_list_that_holds_each_record_once()
    {
        var entries = Entries(300, 3000)
            .Select(
                (entry, i) =>
                    entry with
                    {
                        Relations = i == 0 ? [] : [new(RelationKind.Supersedes, $"{i - 1}", $"{i - 1}")],
                    }
            );
        var family = Assert.Single(Families.Find(Catalog(entries)).Groups);
        Assert.Null(family.Picture);
        Assert.Equal(300, Flat(family.Branches).Select(branch => branch.Entry.Id).Distinct().Count());
        Assert.All(Flat(family.Branches).Skip(1), branch => Assert.Single(branch.Ties));
    }

    private static IEnumerable<Branch> Flat(IEnumerable<Branch> branches) =>
        branches.SelectMany(branch => Flat(branch.Branches).Prepend(branch));

    // The points that a path of M, C and H goes through, and those on the way where it is level.
    private static IEnumerable<(double X, double Y)> Points(string path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (System.Text.RegularExpressions.Match step in Step().Matches(path))
        {
            var numbers = step.Groups[2]
                .Value.Split(' ')
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
                .ToArray();
            if (step.Groups[1].Value == "H")
                for (var i = 0; i <= 10; i++)
                    yield return (x + (numbers[0] - x) * i / 10, y);
            (x, y) = step.Groups[1].Value == "H" ? (numbers[0], y) : (numbers[^2], numbers[^1]);
            yield return (x, y);
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("([MCH])([-0-9 ]+)")]
    private static partial System.Text.RegularExpressions.Regex Step();

    [Fact]
    public void Nothing_dated_is_an_empty_picture() => Assert.Empty(Timeline.Create(Catalog([Entry("a", null)])).Discs);

    [Fact]
    public void Too_many_for_discs_are_counted_by_team_and_period()
    {
        var catalog = Catalog(Entries(9000, 3000).Select((entry, i) => Of($"{i % 20}", entry)), [.. Teams(20)]);
        Assert.Empty(Timeline.Create(catalog).Discs);
        var piles = Piles.Create(catalog)!;
        Assert.Equal(20, piles.Lanes.Length);
        Assert.Equal(9000, piles.All.Sum(pile => pile.Count));
        Assert.InRange(piles.All.Length, 20, 1000);
        Assert.All(
            piles.All,
            pile =>
            {
                var lane = piles.Lanes.Single(lane => lane.Title == pile.Title);
                var top = pile.Parts.Min(part => part.Y);
                Assert.InRange(top, lane.Top, lane.Bottom);
                Assert.Equal(lane.Bottom, top + pile.Parts.Sum(part => part.Height));
                Assert.All(
                    pile.Parts,
                    part => Assert.InRange(part.X, pile.Column.X, pile.Column.X + pile.Column.Width - part.Width)
                );
            }
        );
        Assert.Null(Piles.Create(Catalog([Entry("a", null)])));
    }

    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(40, 10, CalendarUnit.Day)]
    [InlineData(40, 400, CalendarUnit.Month)]
    [InlineData(3000, 9000, CalendarUnit.Month)]
    public void The_last_months_are_compared_or_else_days(int count, int days, CalendarUnit? unit)
    {
        var line = Sparkline.Create(Entries(count, days));
        Assert.Equal(unit, line?.Bars[0].Period.Unit);
        if (line is null)
            return;
        Assert.InRange(line.Bars.Length, 3, 48);
        Assert.InRange(line.Peak.Height, line.Height, line.Height);
        Assert.All(line.Bars, bar => Assert.Equal(bar.Count == 0, bar.Height == 1));
        Assert.True(days > 1400 || line.Bars.Sum(bar => bar.Count) == count);
    }

    private static IEnumerable<string> Teams(int count) => Enumerable.Range(0, count).Select(team => $"{team}");

    private static Catalog Catalog(IEnumerable<CatalogEntry> entries, params string[] teams) =>
        Lintel.Site.Catalogs.Catalog.Create(
            [.. entries],
            [.. teams.Select(team => new CatalogPackage(team, team, new($"/{team}/"), false))]
        );

    private static CatalogEntry Of(string team, CatalogEntry entry) => entry with { Package = team };

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
