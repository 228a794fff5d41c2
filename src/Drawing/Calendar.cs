using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Drawing;

/// <summary>The months that a picture shows. A long stretch without records shrinks to one gap, so that a stray old
/// date does not squeeze the rest.</summary>
internal sealed class Calendar
{
    private const int LongestGap = 9;
    private const int MostTicks = 12;
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    // The months shown, counted from year 0; after a gap the number jumps.
    private readonly ImmutableArray<int> months;

    private Calendar(ImmutableArray<int> months) => this.months = months;

    /// <summary>How many months are shown.</summary>
    public int Months => months.Length;

    /// <summary>The months that hold all days.</summary>
    public static Calendar Create(IEnumerable<DateOnly> days)
    {
        var busy = days.Select(MonthOf).Distinct().Order().ToArray();
        var months = ImmutableArray.CreateBuilder<int>();
        foreach (var month in busy)
        {
            // Air before the first month, and all of a short pause; of a long one only its last month.
            var first =
                months.Count == 0 ? month - 1
                : month - months[^1] > LongestGap ? month - 1
                : months[^1] + 1;
            months.AddRange(Enumerable.Range(first, month - first + 1));
        }

        months.Add(months[^1] + 1);
        return new(months.ToImmutable());
    }

    /// <summary>The day of an ISO date, possibly partial: then its first; null when it is none.</summary>
    public static DateOnly? DayOf(string? date)
    {
        var whole = date?.Length switch
        {
            4 => date + "-01-01",
            7 => date + "-01",
            _ => date,
        };
        return DateOnly.TryParseExact(
            whole,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    /// <summary>How far a day is from the beginning: 0 to 1.</summary>
    public double Share(DateOnly day) => (months.IndexOf(MonthOf(day)) + (day.Day - 1) / 31.0) / months.Length;

    /// <summary>Marks at round months or years, few enough to read, and an ellipsis where months are left
    /// out.</summary>
    public IEnumerable<(double Share, string Text)> Ticks()
    {
        var step = Steps.FirstOrDefault(step => months.Length / step <= MostTicks, Steps[^1]);
        for (var i = 1; i < months.Length; i++)
        {
            var isAfterGap = months[i] - months[i - 1] > 1;
            if (isAfterGap)
                yield return ((double)i / months.Length, "…");
            else if (months[i] % step == 0)
                yield return ((double)i / months.Length, Text(months[i], step));
        }
    }

    private static string Text(int month, int step) =>
        new DateOnly(month / 12, month % 12 + 1, 1).ToString(
            step < 12 ? "yyyy-MM" : "yyyy",
            CultureInfo.InvariantCulture
        );

    private static int MonthOf(DateOnly day) => day.Year * 12 + day.Month - 1;
}
