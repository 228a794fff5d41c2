using System.Globalization;

namespace Lintel.Drawing;

/// <summary>How much time a column of the timeline is.</summary>
public enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>A stretch of the calendar.</summary>
/// <param name="Unit">How long it is.</param>
/// <param name="Number">The units before it.</param>
public readonly record struct Period(CalendarUnit Unit, int Number)
{
    /// <summary>The first day of it.</summary>
    public DateOnly First =>
        Unit switch
        {
            CalendarUnit.Day => DateOnly.FromDayNumber(Number),
            CalendarUnit.Month => new(Number / 12, Number % 12 + 1, 1),
            CalendarUnit.Quarter => new(Number / 4, Number % 4 * 3 + 1, 1),
            _ => new(Number, 1, 1),
        };

    /// <summary>What stands below its column; the year stands below that.</summary>
    public string Text =>
        Unit switch
        {
            CalendarUnit.Day => First.ToString("MM-dd", CultureInfo.InvariantCulture),
            CalendarUnit.Month => First.ToString("MM", CultureInfo.InvariantCulture),
            CalendarUnit.Quarter => $"Q{Number % 4 + 1}",
            _ => "",
        };

    /// <summary>The period that a day lies in.</summary>
    public static Period Of(CalendarUnit unit, DateOnly day) =>
        new(
            unit,
            unit switch
            {
                CalendarUnit.Day => day.DayNumber,
                CalendarUnit.Month => day.Year * 12 + day.Month - 1,
                CalendarUnit.Quarter => day.Year * 4 + (day.Month - 1) / 3,
                _ => day.Year,
            }
        );
}
