using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>Columns of time, as wide as the span of the days allows. A long stretch without records shrinks to a gap,
/// so that a stray old date does not squeeze the rest.</summary>
internal static class Calendar
{
    // The finest unit that leaves no more columns than this is taken.
    private static readonly (CalendarUnit Unit, int Most, int LongestGap)[] Units =
    [
        (CalendarUnit.Day, 31, int.MaxValue),
        (CalendarUnit.Month, 36, 9),
        (CalendarUnit.Quarter, 40, 5),
        (CalendarUnit.Year, int.MaxValue, 5),
    ];

    /// <summary>The periods from the first day to the last; null stands for a gap between two of them.</summary>
    public static ImmutableArray<Period?> Create(IReadOnlyCollection<DateOnly> days) =>
        Units
            .Select(way => (Columns: Fill(days.Select(day => Period.Of(way.Unit, day)), way.LongestGap), way.Most))
            .First(way => way.Columns.Length <= way.Most)
            .Columns;

    /// <summary>The decisions that have a day, by day.</summary>
    public static ImmutableArray<(CatalogEntry Entry, DateOnly Day)> Dated(Catalog catalog) =>
        [
            .. catalog
                .Entries.Select(entry => (Entry: entry, Day: DayOf(entry.Date)))
                .Where(pair => pair.Day is not null)
                .Select(pair => (pair.Entry, pair.Day!.Value))
                .OrderBy(pair => pair.Value),
        ];

    /// <summary>The teams that decided anything on those days; one without a name where there are none.</summary>
    public static (string Id, string Title)[] TeamsOf(
        Catalog catalog,
        ImmutableArray<(CatalogEntry Entry, DateOnly Day)> dated
    )
    {
        var held = dated.Select(pair => pair.Entry.Package).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalog
                .Packages.Where(package => catalog.HasTeams && held.Contains(package.Id))
                .Select(package => (package.Id, package.Title))
                .DefaultIfEmpty(("", "")),
        ];
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

    private static ImmutableArray<Period?> Fill(IEnumerable<Period> busy, int longestGap)
    {
        var columns = ImmutableArray.CreateBuilder<Period?>();
        foreach (var period in busy.Distinct().OrderBy(period => period.Number))
        {
            var next = columns.Count == 0 ? period.Number : columns[^1]!.Value.Number + 1;
            if (period.Number - next > longestGap)
                columns.Add(null);
            else
                for (; next < period.Number; next++)
                    columns.Add(period with { Number = next });
            columns.Add(period);
        }

        return columns.ToImmutable();
    }
}
