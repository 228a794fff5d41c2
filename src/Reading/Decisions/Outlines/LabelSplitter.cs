using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Finds the label that opens a line: bold words, or a few words before a colon.</summary>
internal static partial class LabelSplitter
{
    private const int LongestLabel = 60;
    private const int LongestData = 300;

    public static (TextLine Label, TextLine Value)? Split(TextLine line) => SplitBold(line) ?? SplitColon(line);

    /// <summary>A bold label: <c>**Status**: x</c>, <c>**Status:** x</c>, or a line that is bold as a whole.</summary>
    public static (TextLine Label, TextLine Value)? SplitBold(TextLine line)
    {
        if (line.BoldLength is 0 or > LongestLabel)
            return null;
        var label = line.Slice(0, line.BoldLength);

        // `**Date: 2020-01-31**` is a label with its value, both bold.
        if (
            Inside().Match(label.Text) is { Success: true, Index: > 0 and var inside }
            && line.BoldLength == line.Text.Length
        )
            return (label.Slice(0, inside), label.From(inside + 1));
        var rest = line.BoldLength;
        while (
            rest < line.Text.Length
            && (char.IsWhiteSpace(line.Text[rest]) || line.Text[rest] is ':' or '：' or '-' or '–' or '—')
        )
            rest++;
        return (label.Slice(0, label.Text.TrimEnd(':', '：', ' ', '.').Length), line.From(rest));
    }

    /// <summary>A label in capitals that names a part or the record's own data: <c>CONTEXT: x</c>.</summary>
    public static (TextLine Label, TextLine Value)? SplitCapitals(TextLine line) =>
        SplitColon(line) is { } split
        && IsCapital(split.Label)
        && LabelName.Normalize(split.Label.Text) is var name
        && (SectionVocabulary.FindAny(name) != SectionKind.None || KnownLabels.IsMetadata(name))
            ? split
            : null;

    /// <summary>The name of a part, plain and alone on its line: in small letters only with a colon behind it; null
    /// for any other line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The line above it in the same paragraph; null for the first.</param>
    public static TextLine? SplitWord(TextLine line, TextLine? before)
    {
        if (line.Text.Length > LongestLabel)
            return null;
        var word = line.Slice(0, line.Text.TrimEnd(':', '：', ' ').Length);
        return
            !word.IsEmpty
            && (word.Text.Length < line.Text.Length || !char.IsLower(word.Text[0]))
            && word.Text[^1] is not ('.' or ',' or ';' or '!' or '?')
            // "背景：…" says it on the same line.
            && !word.Text.Contains('：', StringComparison.Ordinal)
            && (before is null || IsCapital(word) || IsEnd(before))
            && LabelName.Normalize(word.Text) is var name
            && (
                SectionVocabulary.IsCertain(name)
                // "Accepted" below "Status" is no date's label.
                || (KnownLabels.OfRecord.Contains(name) && !StatusVocabulary.IsStatus(name))
            )
            ? word
            : null;
    }

    // What stands below it begins anew: a sentence ended there, or a label and its value.
    private static bool IsEnd(TextLine line) =>
        line.Text[^1] is '.' or '!' or '?' or ':' or ')' or '。' or '：' or '！' or '？' || IsData(line);

    private static bool IsCapital(TextLine label) =>
        (label.Text.Any(char.IsUpper) || Script.IsUnspaced(label.Text[0])) && !label.Text.Any(char.IsLower);

    /// <summary>The label of the record's status with another sign behind it than a colon and a blank:
    /// <c>Status:accepted</c>, <c>Status - accepted</c>, <c>Status = accepted</c>.</summary>
    public static (TextLine Label, TextLine Value)? SplitStatus(TextLine line)
    {
        if (line.Text.Length > LongestData || line.Text.AsSpan().IndexOfAny(":=-–—") is not (> 0 and var sign))
            return null;
        var label = line.Slice(0, sign);
        var end = sign + 1;
        while (end < line.Text.Length && line.Text[end] is ':' or '=' or ' ')
            end++;
        return
            label.Text.Length is > 0 and <= LongestLabel
            && !line.Text.AsSpan(sign).StartsWith("://")
            && KnownLabels.Status.Names.Contains(LabelName.Normalize(label.Text))
            && StatusVocabulary.Find(line.Text[end..]) is { IsOpening: true }
            ? (label, line.From(end))
            : null;
    }

    /// <summary>A heading that says its status without a sign between the two: "Status Accepted".</summary>
    public static (TextLine Label, TextLine Value)? SplitStatusHeading(TextLine line) =>
        line.Text.Length <= LongestData
        && line.Text.IndexOf(' ') is > 0 and var blank
        && KnownLabels.Status.Names.Contains(LabelName.Normalize(line.Text[..blank]))
        && StatusVocabulary.IsStatus(LabelName.Normalize(line.Text[(blank + 1)..]))
            ? (line.Slice(0, blank), line.From(blank + 1))
            : null;

    /// <summary>A few words before a colon, which is not one of code.</summary>
    public static (TextLine Label, TextLine Value)? SplitColon(TextLine line)
    {
        var match = Key().Match(line.Text);
        var key = match.Groups["key"];
        if (!match.Success || IsInBrackets(key.ValueSpan) || match.Index + match.Length <= line.CodeLength)
            return null;
        return (line.Slice(key.Index, key.Index + key.Length), line.From(match.Length));
    }

    /// <summary>A few words before a dash between blanks.</summary>
    public static (TextLine Label, TextLine Value)? SplitDash(TextLine line) =>
        Dash().Match(line.Text) is { Success: true } dash
            ? (line.Slice(0, dash.Index), line.From(dash.Index + dash.Length))
            : null;

    /// <summary>The data that share a line, each with its label: <c>Date: 2026-01-02 · Status: accepted</c>. Any other
    /// line is one.</summary>
    public static IEnumerable<TextLine> SplitData(TextLine line)
    {
        var start = 0;
        if (line.Text.Length < LongestData && line.Text.Count(letter => letter is ':' or '：') > 1 && IsData(line))
            foreach (Match between in BetweenData().Matches(line.Text))
                if (IsData(line.From(between.Index + between.Length)))
                {
                    yield return line.Slice(start, between.Index);
                    start = between.Index + between.Length;
                }

        yield return start == 0 ? line : line.From(start);
    }

    private static bool IsData(TextLine line) =>
        Split(line) is { } split && KnownLabels.IsMetadata(LabelName.Normalize(split.Label.Text));

    // "Accepted (date: 2025-06-10)" has no label in front.
    private static bool IsInBrackets(ReadOnlySpan<char> key) => key.LastIndexOf('(') > key.LastIndexOf(')');

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern> { ["labelKey"] = Key(), ["betweenData"] = BetweenData() };

    [GeneratedRegex(@"\s+[·•|/–—-]\s+|\s*[;,；，、]\s*|\u3000+", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenData();

    [GeneratedRegex(@"(?<=\w)\s+[-–—]\s+(?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(": |：", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(
        @"^\W{0,3}(?<key>[\p{L}][^:：.,;!?|""。，；]{0,40}?)\s*(::?(\s+|$|(?=\d{4}-))|：\s*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Key();
}
