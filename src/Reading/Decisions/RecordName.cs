using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>What a record's file name says.</summary>
/// <param name="Id">The stem, or the folder's name for the README of a record's own folder.</param>
/// <param name="Series">The letters before the number in capitals, as <c>DR</c>; null where there are none.</param>
/// <param name="Number">Without leading zeros; null where there is none.</param>
/// <param name="Date">ISO 8601; null where the name does not start with one.</param>
internal sealed partial record RecordName(string Id, string? Series, string? Number, string? Date)
{
    /// <summary>Reads the name of a file; the front page of a folder of records has no number by that
    /// folder.</summary>
    public static RecordName Parse(string path, bool isFront = false)
    {
        var stem = SourcePath.Stem(path);
        if (isFront || !FileVocabulary.FolderPages.Contains(stem))
            return ParseStem(stem);
        var folder = ParseStem(SourcePath.Stem("/" + SourcePath.Folder(path).TrimEnd('/').Split('/')[^1]));
        return folder.Number is null && folder.Date is null ? ParseStem(stem) : folder;
    }

    /// <summary>The name by which a record is called whose folder holds nothing else.</summary>
    public string IdAt(string path) =>
        FileVocabulary.FolderPages.Contains(Id)
        && SourcePath.Folder(path).TrimEnd('/').Split('/')[^1] is { Length: > 0 } folder
            ? folder
            : Id;

    /// <summary>Whether it is the README of a folder that is one record.</summary>
    public bool IsFolderOf(string path) => !string.Equals(Id, SourcePath.Stem(path), StringComparison.Ordinal);

    /// <summary>Reads a stem.</summary>
    public static RecordName ParseStem(string stem)
    {
        if (Dated().Match(stem) is { Success: true } dated && IsSeries(dated))
            return new(stem, null, NumberBehind(dated), $"{dated.Groups["y"]}-{dated.Groups["m"]}-{dated.Groups["d"]}");
        if (FindNumber(stem) is not { } match)
            return new(stem, null, null, null);
        var series = match.Groups["series"] is { Success: true, Length: > 0 } letters
            ? letters.Value.ToUpperInvariant()
            : null;
        return new(stem, series, WithoutZeros(match.Groups["number"].Value), null);
    }

    private static string? NumberBehind(Match dated) =>
        dated.Groups["number"] is { Success: true } number ? WithoutZeros(number.Value) : null;

    private static Match? FindNumber(string stem) =>
        Plain().Match(stem) is { Success: true } plain && IsSeries(plain) ? plain
        : FileVocabulary.Prefixed.Match(stem) is { Success: true } prefixed ? prefixed
        : Lettered().Match(stem) is { Success: true } lettered ? lettered
        : null;

    private static bool IsSeries(Match match) =>
        match.Groups["series"].Length == 0 || FileVocabulary.Series.Find(match.Groups["series"].Value) is not null;

    /// <summary>A number as people say it: <c>0012</c> is 12.</summary>
    public static string WithoutZeros(string number) => number.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    [GeneratedRegex(
        @"^((?<series>\p{L}+)[-_])?(?<y>(19|20)\d\d)[-_.]?"
            + @"(?<m>0[1-9]|1[0-2])[-_.]?(?<d>0[1-9]|[12]\d|3[01])(\d{6})?(?![0-9])"
            + @"([-_](?<number>0[0-9]{2,3})(?=[-_]))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dated();

    // 0001-x, adr-001-x, ADR001-x, AD0001-x, ADR-001_X, DR001-x, decision-12
    [GeneratedRegex(
        @"^_?((?<series>\p{L}+)[-_ .#]{0,2})?(?<number>[0-9]{1,18})(?![0-9a-zA-Z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Plain();

    // API-008-x, ccc-jb-002-x: letters of a team's own choice, so the zero in front has to tell that a number follows.
    [GeneratedRegex(
        @"^(?<series>\p{L}{2,12}([-_]\p{L}{1,12}){0,2})[-_](?<number>0[0-9]{1,5})(?![0-9a-zA-Z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lettered();
}
