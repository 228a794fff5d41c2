using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>How many decisions each month saw, small enough to stand beside a sentence; where all are of one month, how
/// many each day did.</summary>
/// <param name="Height">Height of the picture in units of its own.</param>
/// <param name="Bars">The periods from left to right, those without a decision among them.</param>
internal sealed record Sparkline(int Height, ImmutableArray<SparklineBar> Bars)
{
    private const int Tallest = 32;
    private const int Fewest = 3;
    private const int Most = 48;
    private const int Room = 240;

    /// <summary>From the left edge of a bar to that of the next.</summary>
    public int Pitch => PitchOf(Bars.Length);

    /// <summary>Width of the picture.</summary>
    public int Width => Bars.Length * Pitch - 1;

    /// <summary>The fullest period, the newest of them where several are.</summary>
    public SparklineBar Peak => Bars.MaxBy(bar => (bar.Count, bar.Period.Number))!;

    /// <summary>The last months up to the newest record; null where there are too few to compare.</summary>
    public static Sparkline? Create(IEnumerable<CatalogEntry> entries)
    {
        var days = entries.Select(entry => Calendar.DayOf(entry.Date)).OfType<DateOnly>().ToArray();
        return new[] { CalendarUnit.Month, CalendarUnit.Day }
            .Select(unit => Draw([.. days.Select(day => Period.Of(unit, day))]))
            .FirstOrDefault(line => line.Bars.Length >= Fewest);
    }

    private static Sparkline Draw(Period[] periods)
    {
        var counts = periods.CountBy(period => period.Number).ToDictionary();
        if (counts.Count == 0)
            return new(Tallest, []);
        var last = counts.Keys.Max();
        var first = Math.Max(counts.Keys.Min(), last - Most + 1);
        var shown = Enumerable
            .Range(first, last - first + 1)
            .Select(number => counts.GetValueOrDefault(number))
            .ToArray();
        var most = shown.Max();
        return new(
            Tallest,
            [
                .. shown.Select(
                    (count, i) =>
                        new SparklineBar(
                            periods[0] with
                            {
                                Number = first + i,
                            },
                            count,
                            i * PitchOf(shown.Length),
                            HeightOf(count, most)
                        )
                ),
            ]
        );
    }

    private static int PitchOf(int bars) => Math.Clamp(Room / Math.Max(1, bars), 5, 18);

    // A single decision is seen beside a month of fifty; none leaves a trace of its month.
    private static int HeightOf(int count, int most) => count == 0 ? 1 : Math.Max(3, count * Tallest / most);
}

/// <summary>A period of the picture.</summary>
/// <param name="Period">Which.</param>
/// <param name="Count">Its decisions.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Height">Its height.</param>
internal sealed record SparklineBar(Period Period, int Count, int X, int Height)
{
    /// <summary>The period as an ISO date: a month, or a day.</summary>
    public string Date =>
        Period.First.ToString(
            Period.Unit == CalendarUnit.Day ? "yyyy-MM-dd" : "yyyy-MM",
            System.Globalization.CultureInfo.InvariantCulture
        );
}
