using System.Globalization;

namespace Lintel.Drawing;

/// <summary>A stretch of whole months, and where a day lies in it.</summary>
internal sealed record Calendar(DateOnly First, DateOnly Last)
{
    private const int MostTicks = 12;
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>The months that hold all days, with air around a single one.</summary>
    public static Calendar Around(DateOnly first, DateOnly last)
    {
        var start = new DateOnly(first.Year, first.Month, 1);
        var end = new DateOnly(last.Year, last.Month, 1).AddMonths(1);
        return end <= start.AddMonths(1) ? new(start.AddMonths(-1), end.AddMonths(1)) : new(start, end);
    }

    /// <summary>The day of an ISO date, possibly partial: then its first; null when it is none.</summary>
    public static DateOnly? DayOf(string? date)
    {
        var whole = date?.Length switch { 4 => date + "-01-01", 7 => date + "-01", _ => date };
        return DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>How far a day is from the beginning: 0 to 1.</summary>
    public double Share(DateOnly day) => (double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber);

    /// <summary>Marks at round months or years, few enough to read.</summary>
    public IEnumerable<(DateOnly Day, string Text)> Ticks()
    {
        var months = (Last.Year - First.Year) * 12 + Last.Month - First.Month;
        var step = Steps.FirstOrDefault(step => months / step <= MostTicks, Steps[^1]);
        for (var day = First; day <= Last; day = day.AddMonths(1))
        {
            if ((day.Year * 12 + day.Month - 1) % step != 0) continue;
            yield return (day, day.ToString(step < 12 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture));
        }
    }
}
