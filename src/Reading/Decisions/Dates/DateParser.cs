using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Dates;

/// <summary>Reads a day in the ways that people write it; what could be two days is none.</summary>
internal static partial class DateParser
{
    /// <summary>A day found in a text: ISO 8601, or null where the text is no single day.</summary>
    public readonly record struct Found(string? Iso, int Start, int Length);

    /// <summary>The first date in a text; null where nothing looks like one.</summary>
    public static Found? Find(string text) =>
        FindIso(text) ?? FindNamed(text) ?? FindSlashed(text) ?? FindPartial(text);

    /// <summary>The first ISO date in a text.</summary>
    public static Found? FindIso(string text)
    {
        if (Iso().Match(text) is not { Success: true } match)
            return null;
        return new(
            Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value),
            match.Index,
            match.Length
        );
    }

    private static Found? FindNamed(string text)
    {
        foreach (var month in DateVocabulary.FindMonths(text))
        {
            if (BehindMonth().Match(text[month.End..]) is not { Success: true } behind)
                continue;
            var before = BeforeMonth().Match(text[..month.Start]);
            var isBefore = IsDay(before) && !behind.Groups["d"].Success;
            var (day, start) = isBefore ? (before, before.Index) : (behind, month.Start);
            var end = month.End + behind.Length;
            var (year, number) = (behind.Groups["y"].Value, month.List + 1);
            if (!IsDay(day))
                return new($"{year}-{number:00}", start, end - start);
            return new(Day(year, Number(number), day.Groups["d"].Value), start, end - start);
        }

        return null;
    }

    private static bool IsDay(Match match) =>
        match.Groups["d"].Success
        && DateVocabulary.IsOrdinal(match.Groups["ordinal"].Value)
        && DateVocabulary.IsPreposition(match.Groups["of"].Value);

    // 04/08/2020 is two days; 25/08/2020 is one. With dots, as in 4.8.2020, the day comes first everywhere.
    private static Found? FindSlashed(string text)
    {
        if (Slashed().Match(text) is not { Success: true } match)
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        var dotted = match.Groups["sep"].Value == ".";
        var iso =
            dotted
            || int.Parse(first, CultureInfo.InvariantCulture) > 12
            || string.Equals(first.TrimStart('0'), second.TrimStart('0'), StringComparison.Ordinal)
                ? Day(year, second, first)
            : int.Parse(second, CultureInfo.InvariantCulture) > 12 ? Day(year, first, second)
            : null;
        return new(iso, match.Index, match.Length);
    }

    private static Found? FindPartial(string text) =>
        Partial().Match(text) is { Success: true } match
            ? new(match.Groups["iso"].Value, match.Groups["iso"].Index, match.Groups["iso"].Length)
            : null;

    private static string? Day(string year, string month, string day) =>
        DateOnly.TryParseExact(
            $"{year}-{Two(month)}-{Two(day)}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string Two(string number) => number.PadLeft(2, '0');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(?<y>(19|20)\d\d)(?<sep>[-/._]|(?=\d{4}(?!\d)))(?<m>\d{1,2})(?:\k<sep>)(?<d>\d{1,2})(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<!\w)(?<d>\d{1,2})(?<ordinal>\p{L}*)(?:\s+(?<of>\p{L}+))?[\s-]+$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex BeforeMonth();

    [GeneratedRegex(
        @"^\.?[\s,-]+(?:(?<d>\d{1,2})(?<ordinal>\p{L}*),?\s+)?(?<y>(19|20)\d\d)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindMonth();

    [GeneratedRegex(
        @"(?<!\d)(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>(19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^\W*(?<iso>(19|20)\d\d(-(0[1-9]|1[0-2]))?)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();
}
