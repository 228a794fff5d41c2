using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>What the name of a record's file begins with.</summary>
/// <param name="Text">As <c>0007-</c>, <c>adr-007-</c> or <c>YYYYMMDD-</c>.</param>
/// <param name="Day">The stretch of it that the day of the record takes the place of, as <c>YYYY-MM-DD</c>; null where
/// names have none.</param>
internal sealed partial record NamePrefix(string Text, string? Day)
{
    /// <summary>The way a folder's names begin, with the number that comes next: most of them, or else the newest,
    /// shows whether they count or name a day.</summary>
    public static NamePrefix Next(IReadOnlyCollection<Decision> records, int number)
    {
        var dated = records.Select(record => Dated().Match(record.Id)).Where(match => match.Success).ToArray();
        return dated.Length * 2 > records.Count
            ? OfDay(dated.MaxBy(match => match.Value, StringComparer.Ordinal)!, number)
            : new(Counted(records.Where(record => record.Number is not null).MaxBy(DecisionNumbers.Of), number), null);
    }

    /// <summary>The prefix of a record that has a number or a day in its name; null for any other.</summary>
    public static string? Of(string id) =>
        Dated().Match(id) is { Success: true } dated ? dated.Value
        : Numbered().Match(id) is { Success: true } numbered ? numbered.Value
        : null;

    /// <summary>Whether the record has no number by which it is called.</summary>
    public bool IsDayAlone => Day is not null && Text.IndexOf('0', StringComparison.Ordinal) < 0;

    /// <summary>The prefix on a day.</summary>
    public string On(DateOnly day) =>
        Day is null
            ? Text
            : Text.Replace(
                Day,
                day.ToString(
                    Day.Replace("YYYY", "yyyy", StringComparison.Ordinal).Replace("DD", "dd", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                ),
                StringComparison.Ordinal
            );

    private static NamePrefix OfDay(Match newest, int number)
    {
        var (sign, digits) = (newest.Groups["sign"].Value, newest.Groups["number"].Length);
        var day = $"YYYY{sign}MM{sign}DD";
        // The time of the day is not known to who only names a day.
        var time = new string('0', newest.Groups["time"].Length);
        var counted = digits == 0 ? "" : Padded(number, digits) + newest.Groups["behind"].Value;
        return new($"{newest.Groups["before"]}{day}{time}{newest.Groups["after"]}{counted}", day);
    }

    // The newest neighbour shows how numbers are written here: 0007-, adr-007-, ADR007-.
    private static string Counted(Decision? newest, int number) =>
        Numbered().Match(newest?.Id ?? "0000-") is { Success: true } match
            ? $"{match.Groups["before"]}{Padded(number, match.Groups["digits"].Length)}{match.Groups["after"]}"
            : $"{Padded(number, 4)}-";

    private static string Padded(int number, int digits) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    [GeneratedRegex(
        @"^(?<before>\D{0,40})(?:19|20)[0-9]{2}(?<sign>[-_.]?)(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12][0-9]|3[01])"
            + @"(?<time>[0-9]{6})?(?<after>[-_ ])(?:(?<number>0[0-9]{2,3})(?<behind>[-_]))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?<before>\D{0,40})(?<digits>\d{1,6})(?<after>[-_ ])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
