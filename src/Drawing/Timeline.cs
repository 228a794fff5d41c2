using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>All decisions over time: a column for each period, a lane for each team, and in them a disc for each
/// decision.</summary>
/// <param name="Width">Width of the picture in units of its own.</param>
/// <param name="Height">Height of the picture, without what stands below its columns.</param>
/// <param name="Radius">Radius of a disc.</param>
/// <param name="Columns">The periods from left to right.</param>
/// <param name="Lanes">The teams from top to bottom; one without a name where there are none.</param>
/// <param name="Discs">The decisions by day.</param>
/// <param name="Arcs">From each replaced decision to the one that took its place.</param>
public sealed record Timeline(
    int Width,
    int Height,
    int Radius,
    ImmutableArray<TimelineColumn> Columns,
    ImmutableArray<TimelineLane> Lanes,
    ImmutableArray<Disc> Discs,
    ImmutableArray<Arc> Arcs
)
{
    private const int Room = 1040;
    private const int MostHeight = 480;
    private const int LaneHead = 22;
    private const int Most = 3000;

    // Large enough for a number and a finger; or, of very many, a dot.
    private static readonly (int Radius, int Pitch)[] Sizes = [(11, 25), (7, 16), (4, 10), (3, 7)];

    /// <summary>Whether a number has room in a disc.</summary>
    public bool HasNumbers => Radius > 10;

    /// <summary>Draws the decisions that have a date; the picture is empty when none has, and where there are so many
    /// that nobody could follow a disc: <see cref="Piles"/> draws those.</summary>
    public static Timeline Create(Catalog catalog)
    {
        var dated = Calendar.Dated(catalog);
        if (dated.Length is 0 or > Most)
            return new(0, 0, 0, [], [], [], []);
        var periods = Calendar.Create([.. dated.Select(pair => pair.Day)]);
        var unit = periods[0]!.Value.Unit;
        var teams = Calendar.TeamsOf(catalog, dated);
        var piles = dated.ToLookup(
            pair => (Team: teams.Length > 1 ? pair.Entry.Package : teams[0].Id, Period.Of(unit, pair.Day)),
            pair => pair.Entry
        );
        var layout = Sizes.Select(Fit).FirstOrDefault(layout => layout.Lanes.Sum() <= MostHeight) ?? Fit(Sizes[^1]);
        return layout.Draw();

        Layout Fit((int Radius, int Pitch) size)
        {
            var abreast = Math.Clamp((Room / periods.Length - 6) / size.Pitch, 1, 8);
            return new(
                size.Radius,
                size.Pitch,
                abreast,
                periods,
                teams,
                piles,
                [
                    .. teams.Select(team =>
                        LaneHead
                        + periods.Max(period => period is { } held ? Rows(piles[(team.Id, held)].Count(), abreast) : 0)
                            * size.Pitch
                    ),
                ]
            );
        }
    }

    private static int Rows(int count, int abreast) => (count + abreast - 1) / abreast;

    // Where everything stands, once the size of a disc is settled.
    private sealed record Layout(
        int Radius,
        int Pitch,
        int Abreast,
        ImmutableArray<Period?> Periods,
        (string Id, string Title)[] Teams,
        ILookup<(string, Period), CatalogEntry> Piles,
        ImmutableArray<int> Lanes
    )
    {
        public Timeline Draw()
        {
            var columns = TimelineColumn.Create(Periods, Abreast * Pitch + 6);
            var lanes = ImmutableArray.CreateBuilder<TimelineLane>();
            var discs = ImmutableArray.CreateBuilder<Disc>();
            var bottom = 0;
            foreach (var ((id, title), height) in Teams.Zip(Lanes))
            {
                bottom += height;
                lanes.Add(new(title, bottom - height, bottom));
                foreach (var column in columns.Where(column => column.Period is not null))
                foreach (var (i, entry) in Piles[(id, column.Period!.Value)].Index())
                    discs.Add(
                        new(
                            entry,
                            column.X + 3 + Pitch / 2 + i % Abreast * Pitch,
                            bottom - Pitch / 2 - i / Abreast * Pitch
                        )
                    );
            }

            return new(
                columns[^1].X + columns[^1].Width,
                bottom,
                Radius,
                columns,
                lanes.ToImmutable(),
                discs.ToImmutable(),
                Arc.Find(discs.ToImmutable())
            );
        }
    }
}

/// <summary>A period on the timeline.</summary>
/// <param name="Period">Which; null for a long stretch without decisions.</param>
/// <param name="Year">The year that begins with it; empty within a year.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Width">Its width.</param>
public sealed record TimelineColumn(Period? Period, string Year, int X, int Width)
{
    private const int GapWidth = 18;

    /// <summary>The columns of some periods, side by side.</summary>
    internal static ImmutableArray<TimelineColumn> Create(ImmutableArray<Period?> periods, int width)
    {
        var columns = ImmutableArray.CreateBuilder<TimelineColumn>();
        var year = 0;
        foreach (var period in periods)
        {
            var x = columns.Count == 0 ? 0 : columns[^1].X + columns[^1].Width;
            var isNew = period is { } held && held.First.Year != year;
            year = period?.First.Year ?? 0;
            columns.Add(new(period, isNew ? $"{year:0000}" : "", x, period is null ? GapWidth : width));
        }

        return columns.ToImmutable();
    }
}

/// <summary>A team on the timeline.</summary>
public sealed record TimelineLane(string Title, int Top, int Bottom);

/// <summary>A decision of the timeline.</summary>
public sealed record Disc(CatalogEntry Entry, int X, int Y);
