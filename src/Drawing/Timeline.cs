using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>All decisions over time: a disc for each, piled up near its day, and an arc from each replaced record to
/// the one that took its place.</summary>
/// <param name="Width">Width of the picture in units of its own.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="Baseline">Where the piles stand.</param>
/// <param name="Ticks">Marks of the calendar.</param>
/// <param name="Discs">The records by day.</param>
/// <param name="Arcs">From old to new.</param>
public sealed record Timeline(
    int Width,
    int Height,
    int Baseline,
    ImmutableArray<Tick> Ticks,
    ImmutableArray<Disc> Discs,
    ImmutableArray<Arc> Arcs
)
{
    /// <summary>Radius of a disc: large enough for a number and for a finger.</summary>
    public const int Radius = 11;

    private const int Pitch = 26;
    private const int MostColumns = 33;
    private const int ColumnsOfMonth = 6;
    private const int Margin = 18;
    private const int BelowBaseline = 34;

    /// <summary>Draws the entries that have a date; the picture is empty when none has.</summary>
    public static Timeline Create(IEnumerable<CatalogEntry> entries)
    {
        var dated = entries
            .Select(entry => (Entry: entry, Day: Calendar.DayOf(entry.Date)))
            .Where(pair => pair.Day is not null)
            .OrderBy(pair => pair.Day)
            .Select(pair => (pair.Entry, Day: pair.Day!.Value))
            .ToArray();
        if (dated.Length == 0)
            return new(0, 0, 0, [], [], []);
        var calendar = Calendar.Create(dated.Select(pair => pair.Day));
        var columns = Math.Min(calendar.Months * ColumnsOfMonth, MostColumns);
        var piles = new Piles(columns);
        var places = dated
            .Select(pair => (pair.Entry, Place: piles.Put((int)(calendar.Share(pair.Day) * columns))))
            .ToArray();

        var arcs = Links(places).ToArray();
        // The highest point of an arc is three quarters of the way to its control points.
        var highest = arcs.Select(arc =>
                Math.Max(arc.Old.Row, arc.New.Row) * Pitch + Pitch / 2 + Lift(arc.Old.Column, arc.New.Column) * 3 / 4
            )
            .Append(piles.Tallest * Pitch)
            .Max();
        var baseline = highest + 4;
        ImmutableArray<Disc> discs =
        [
            .. places.Select(pair => new Disc(pair.Entry, X(pair.Place.Column), Y(pair.Place.Row, baseline))),
        ];
        return new(
            Margin * 2 + columns * Pitch,
            baseline + BelowBaseline,
            baseline,
            [.. calendar.Ticks().Select(tick => new Tick(Margin + (int)(tick.Share * columns * Pitch), tick.Text))],
            discs,
            [.. arcs.Select(arc => new Arc(arc.OldId, arc.NewId, Curve(arc.Old, arc.New, baseline)))]
        );
    }

    private static IEnumerable<(string OldId, string NewId, Place Old, Place New)> Links(
        (CatalogEntry Entry, Place Place)[] places
    )
    {
        var byId = places.ToDictionary(pair => pair.Entry.Id, pair => pair.Place, StringComparer.Ordinal);
        return from pair in places
            from relation in pair.Entry.Relations
            where
                relation.Kind == RelationKind.SupersededBy
                && relation.Target is not null
                && byId.ContainsKey(relation.Target)
            select (pair.Entry.Id, relation.Target!, pair.Place, byId[relation.Target!]);
    }

    private static string Curve(Place old, Place @new, int baseline)
    {
        var lift = Lift(old.Column, @new.Column);
        var (x1, y1, x2, y2) = (X(old.Column), Y(old.Row, baseline), X(@new.Column), Y(@new.Row, baseline));
        var peak = Math.Min(y1, y2) - lift;
        // In one pile the arc swings out to the side, for a straight line would hide behind the discs between.
        var swing = x1 == x2 ? Pitch : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{x1} {y1}C{x1 + swing} {peak} {x2 + swing} {peak} {x2} {y2}"
        );
    }

    private static int Lift(int from, int to) => 14 + Math.Min(Math.Abs(from - to) * 5, 90);

    private static int X(int column) => Margin + Pitch / 2 + column * Pitch;

    private static int Y(int row, int baseline) => baseline - Pitch / 2 - row * Pitch;
}

/// <summary>A mark of the calendar.</summary>
public sealed record Tick(int X, string Text);

/// <summary>A record of the timeline.</summary>
public sealed record Disc(CatalogEntry Entry, int X, int Y);

/// <summary>A supersession, from the replaced record to its successor.</summary>
public sealed record Arc(string From, string To, string Path);
