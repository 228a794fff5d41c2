using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Dates;

/// <summary>Reads a day in the ways that people write it; what could be two days is none.</summary>
internal static partial class DateParser
{
    // "17 июня 2025 г.": the word is of the date.
    private const string YearWord = @"(?:\s*(?:г\.|года|р\.|року|r\.|roku)(?!\w))?";

    /// <summary>A day found in a text: ISO 8601, or null where the text is no single day.</summary>
    public readonly record struct Found(string? Iso, int Start, int Length);

    /// <summary>The first date in a text, in a language that has the day in front of the month or in English; null
    /// where nothing looks like one.</summary>
    public static Found? Find(string text, bool isDayFirst = false) => FindPlain(PlainSigns.Of(text), isDayFirst);

    /// <summary>The first ISO date in a text.</summary>
    public static Found? FindIso(string text)
    {
        if (Iso().Match(PlainSigns.Of(text)) is not { Success: true } match)
            return null;
        return new(
            Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value),
            match.Index,
            match.Length
        );
    }

    private static Found? FindPlain(string text, bool isDayFirst) =>
        FindIso(text) ?? MarkedDate.Find(text) ?? FindNamed(text) ?? FindSlashed(text, isDayFirst) ?? FindPartial(text);

    private static Found? FindNamed(string text)
    {
        foreach (var month in DateVocabulary.FindMonths(text))
        {
            var (before, behind) = (text[..month.Start], text[month.End..]);
            var number = (month.List + 1).ToString("00", CultureInfo.InvariantCulture);
            if (FindYearFirst(before, behind) is { } year)
                return new(Day(year.Year, number, year.Day), year.Start, month.End + year.Length - year.Start);
            if (BehindMonth().Match(behind) is not { Success: true } found || !IsWord(found.Groups["of"].Value))
                continue;
            var dayBefore = BeforeMonth().Match(before);
            var isBefore = IsDay(dayBefore) && !found.Groups["d"].Success;
            var (day, start) = isBefore ? (dayBefore, dayBefore.Index) : (found, month.Start);
            var end = month.End + found.Length;
            if (!IsDay(day))
                return new($"{found.Groups["y"].Value}-{number}", start, end - start);
            return new(Day(found.Groups["y"].Value, number, day.Groups["d"].Value), start, end - start);
        }

        return null;
    }

    // 2020-Nov-09, "2020 November 9"
    private static (string Year, string Day, int Start, int Length)? FindYearFirst(string before, string behind) =>
        YearBefore().Match(before) is { Success: true } year && DayBehind().Match(behind) is { Success: true } day
            ? (year.Groups["y"].Value, day.Groups["d"].Value, year.Index, day.Length)
            : null;

    private static bool IsDay(Match match) =>
        match.Groups["d"].Success
        && DateVocabulary.IsOrdinal(match.Groups["ordinal"].Value)
        && IsWord(match.Groups["of"].Value);

    private static bool IsWord(string between) => DateVocabulary.IsPreposition(between);

    // In English 04/08/2020 is two days; 25/08/2020 is one. With dots, as in 4.8.2020, the day comes first everywhere.
    private static Found? FindSlashed(string text, bool isDayFirst)
    {
        if (Slashed().Match(text) is not { Success: true } match)
            return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        var dotted = match.Groups["sep"].Value.StartsWith('.');
        // 27/06/23 has one reading, and 06/07/08 has three.
        if (year.Length == 2)
            return new(
                int.Parse(first, CultureInfo.InvariantCulture) > 12 ? Day("20" + year, second, first) : null,
                match.Index,
                match.Length
            );
        var iso =
            dotted
            || isDayFirst
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

    internal static string? Day(string year, string month, string day) =>
        DateOnly.TryParseExact(
            $"{year}-{Two(month)}-{Two(day)}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    internal static string Two(string number) => number.PadLeft(2, '0');

    [GeneratedRegex(
        @"(?<![0-9])(?<y>(19|20)[0-9]{2})(?<sep>[-/._]|\. |(?=[0-9]{4}(?![0-9])))(?<m>[0-9]{1,2})(?:\k<sep>)"
            // A letter is a slip for a digit, unless the time of day follows.
            + @"(?<d>[0-9]{1,2})(?![0-9]|(?!T[0-9])[A-Za-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<!\w)(?<d>[0-9]{1,2})(?<ordinal>\p{L}*|[.º°ª])(?:\s+(?<of>\p{L}+))?[\s/-]*(?<=[\s./-])$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex BeforeMonth();

    [GeneratedRegex(
        @"^(?:\.?[\s,/-]+|\.(?=[0-9]))(?:(?<d>[0-9]{1,2})(?<ordinal>\p{L}*)(?:,?\s+|[/-]))?(?:(?<of>\p{L}+)\s+)?"
            + $"(?<y>(19|20)[0-9]{{2}})(?![0-9]){YearWord}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindMonth();

    [GeneratedRegex(@"(?<![0-9])(?<y>(19|20)[0-9]{2})[\s./-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"^[\s./-]+(?<d>[0-9]{1,2})(?![0-9])\.?", RegexOptions.CultureInvariant)]
    private static partial Regex DayBehind();

    [GeneratedRegex(
        @"(?<![0-9])(?<a>[0-9]{1,2})(?<sep>[/.-]|\. )(?<b>[0-9]{1,2})\k<sep>(?<y>(19|20)?[0-9]{2})(?![0-9])" + YearWord,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Slashed();

    // 2025-01-XX is a day of that January.
    [GeneratedRegex(
        @"^\W*(?<iso>(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?)(-([xX]{2}|[dD]{2}|\?{2}))?\W*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Partial();
}
