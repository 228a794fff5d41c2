using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>Decisions over time where there are too many for a disc each: a column for each period, a lane for each
/// team, and in them a pile with its number.</summary>
/// <param name="Columns">The periods from left to right.</param>
/// <param name="Lanes">The teams from top to bottom; one without a name where there are none.</param>
/// <param name="All">The piles, lane by lane.</param>
internal sealed record Piles(
    ImmutableArray<TimelineColumn> Columns,
    ImmutableArray<TimelineLane> Lanes,
    ImmutableArray<Pile> All
)
{
    private const int Room = 1040;
    private const int Narrowest = 22;
    private const int Widest = 80;
    private const int LaneHead = 34;
    private const int Tallest = 44;

    /// <summary>Width of the picture in units of its own.</summary>
    public int Width => Columns[^1].X + Columns[^1].Width;

    /// <summary>Height of the picture, without what stands below its columns.</summary>
    public int Height => Lanes[^1].Bottom;

    /// <summary>Draws the decisions that have a date; null when none has.</summary>
    public static Piles? Create(Catalog catalog)
    {
        var dated = Calendar.Dated(catalog);
        if (dated.IsEmpty)
            return null;
        var periods = Calendar.Create([.. dated.Select(pair => pair.Day)]);
        var unit = periods[0]!.Value.Unit;
        var teams = Calendar.TeamsOf(catalog, dated);
        var counts = dated.ToLookup(
            pair => (teams.Length > 1 ? pair.Entry.Package : teams[0].Id, Period.Of(unit, pair.Day)),
            pair => pair.Entry
        );
        var most = counts.Max(pile => pile.Count());
        var columns = TimelineColumn.Create(periods, Math.Clamp(Room / periods.Length, Narrowest, Widest));
        return new(
            columns,
            [
                .. teams.Select(
                    (team, i) => new TimelineLane(team.Title, i * (LaneHead + Tallest), (i + 1) * (LaneHead + Tallest))
                ),
            ],
            [
                .. from team in teams.Index()
                from column in columns
                let entries = column.Period is { } period ? counts[(team.Item.Id, period)] : []
                where entries.Any()
                select Draw(team.Item, column, [.. entries], (team.Index + 1) * (LaneHead + Tallest), most),
            ]
        );
    }

    private static Pile Draw(
        (string Id, string Title) team,
        TimelineColumn column,
        ImmutableArray<CatalogEntry> entries,
        int bottom,
        int most
    )
    {
        var parts = ImmutableArray.CreateBuilder<Block>();
        var below = 0;
        var states = States(entries);
        foreach (var (state, count) in states)
        {
            // Ends are rounded and not heights, so that the parts are as tall as the whole.
            var height = (below + count) * Tallest / most - below * Tallest / most;
            if (height > 0)
                parts.Add(
                    new(state, count, column.X + 2, bottom - below * Tallest / most - height, column.Width - 4, height)
                );
            below += count;
        }

        return new(
            team.Id,
            team.Title,
            column,
            [.. states.Select(part => part.Count)],
            bottom - below * Tallest / most,
            parts.ToImmutable()
        );
    }

    private static (string State, int Count)[] States(ImmutableArray<CatalogEntry> entries)
    {
        var inForce = entries.Count(entry => entry.ShownStatus == DecisionStatus.Accepted);
        var past = entries.Count(entry =>
            entry.ShownStatus is DecisionStatus.Superseded or DecisionStatus.Deprecated or DecisionStatus.Rejected
        );
        return [("in-force", inForce), ("open", entries.Length - inForce - past), ("past", past)];
    }
}

/// <summary>The decisions of a team in a period.</summary>
/// <param name="Team">Id of the team; empty where there are none.</param>
/// <param name="Title">Its name.</param>
/// <param name="Column">The period.</param>
/// <param name="Counts">How many are in force, open, and no longer in force.</param>
/// <param name="Top">Where the number stands.</param>
/// <param name="Parts">By state.</param>
internal sealed record Pile(
    string Team,
    string Title,
    TimelineColumn Column,
    ImmutableArray<int> Counts,
    int Top,
    ImmutableArray<Block> Parts
)
{
    /// <summary>How many decisions there are.</summary>
    public int Count => Counts.Sum();
}
