using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Dates;

/// <summary>Days with a sign behind each of their numbers, as East Asia writes them: 2025年6月17日, 2025년 6월 17일,
/// 令和7年6月17日, 二〇二五年六月十七日.</summary>
internal static partial class MarkedDate
{
    private const string Digits = "〇一二三四五六七八九";

    // The year before the first of an era.
    private static readonly Dictionary<string, int> Eras = new(StringComparer.Ordinal)
    {
        ["令和"] = 2018,
        ["平成"] = 1988,
        ["民國"] = 1911,
        ["民国"] = 1911,
    };

    /// <summary>The first such day, or a month; null where there is none.</summary>
    public static DateParser.Found? Find(string text)
    {
        if (text.AsSpan().IndexOfAny('年', '년') < 0 || Marked().Match(text) is not { Success: true } match)
            return null;
        var year = Number(match.Groups["y"].Value);
        if (match.Groups["era"].Success)
            year = (match.Groups["y"].Value == "元" ? 1 : year) + Eras[match.Groups["era"].Value];
        if (year is not (>= 1900 and < 2100))
            return null;
        var (first, month) = (Write(year), DateParser.Two(Write(Number(match.Groups["m"].Value))));
        return new(
            match.Groups["d"].Success
                ? DateParser.Day(first, month, Write(Number(match.Groups["d"].Value)))
                : $"{first}-{month}",
            match.Index,
            match.Length
        );
    }

    // Signs follow one another as digits do, or count tens and ones: 二〇二四, 二十三.
    private static int Number(string written)
    {
        var isCounted = written.AsSpan().IndexOfAny('十', '廿', '卅') >= 0;
        var number = 0;
        foreach (var sign in written)
            number = sign switch
            {
                '十' => Math.Max(1, number) * 10,
                '廿' => 20,
                '卅' => 30,
                _ => (isCounted ? number : number * 10) + Digit(sign),
            };
        return number;
    }

    private static int Digit(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : Math.Max(0, Digits.IndexOf(sign));

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:(?<era>令和|平成|民國|民国)\s*(?<y>[0-9]{1,3}|元|[一二三四五六七八九十〇零]{1,3})"
            + @"|(?<![0-9])(?<y>(19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3}))\s*[年년]"
            + @"\s*(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s*[月월]"
            + @"(\s*(?<d>[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})\s*[日일号號])?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();
}
