using System.Text;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Tells words that somebody wrote from what a template left to fill in: <c>Vocabulary/en/placeholders.txt</c>
/// and its like in other languages.</summary>
internal static partial class Placeholder
{
    private const int LongestInstruction = 600;
    private const int LongestTask = 80;
    private const string Marks = "*_.:()-! " + TextLineReader.Unticked;

    private static readonly Regex Nothing = PhrasePattern.Create($"^({PlaceholderVocabulary.Nothing}|xxx+)$").ToRegex();

    private static readonly Regex BlankNumber = PhrasePattern
        .Create($@"^({PlaceholderVocabulary.Letters})?[-_ ]?(x{{2,}}|n{{2,}}|y{{3,}}|0000|#+)\b")
        .ToRegex();

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["braces"] = Braces(),
            ["brackets"] = Brackets(),
            ["frame"] = PhrasePattern.InText(PlaceholderVocabulary.Frame.Phrases()),
            ["nothing"] = Nothing,
            ["blankTitle"] = PhrasePattern.Create(
                $"{BlankNumber}|{PhrasePattern.OfNames(PlaceholderVocabulary.Titles.Phrases())}"
            ),
        };

    /// <summary>Whether a line says nothing of its own: <c>{…}</c>, <c>[short title]</c>, "TBD", "...",
    /// "N/A".</summary>
    public static bool IsAll(string text)
    {
        if (IsInstruction(text) || (text.Length < LongestTask && Task().IsMatch(text)))
            return true;
        var left = text;
        for (var depth = 0; depth < 3 && left.Contains('{', StringComparison.Ordinal); depth++)
            left = Braces().Replace(left, "");
        if (left.AsSpan().IndexOfAny('[', '<') >= 0)
            left = Brackets().Replace(left, "");
        left = WithoutFrame(left);
        return !left.Any(char.IsLetterOrDigit) || Nothing.IsMatch(left.AsSpan().Trim().Trim(Marks));
    }

    /// <summary>Whether a line is a sentence that tells the author what to write, or several of them.</summary>
    public static bool IsInstruction(string text)
    {
        if (text.Length >= LongestInstruction)
            return false;
        var told = 0;
        for (
            var rest = text;
            PlaceholderVocabulary.Instructions.FindOpening(rest) is { } sentence;
            rest = rest[sentence.End..]
        )
            told += sentence.Length;
        return told * 2 > text.Length;
    }

    /// <summary>Whether lines are instructions that an editor broke.</summary>
    public static bool AreInstruction(IReadOnlyList<LineEntry> lines) =>
        lines.Count > 1
        && lines.Sum(entry => entry.Line.Text.Length + 1) < LongestInstruction
        && IsInstruction(string.Join(' ', lines.Select(entry => entry.Line.Text)));

    /// <summary>Whether a title is a template's: <c>{short title}</c>, <c>[short title]</c>, <c>Title</c>, <c>ADRxxx:
    /// …</c>.</summary>
    public static bool IsTitle(string title) =>
        IsAll(title) || BlankNumber.IsMatch(title) || PlaceholderVocabulary.Titles.Contains(title.Replace('_', ' '));

    /// <summary>Whether words begin by a number that was never given: <c>ADR-NNN</c>, <c>0000</c>.</summary>
    public static bool IsBlankNumber(string words) => BlankNumber.IsMatch(words);

    /// <summary>A line without the words of a template around a blank: "Good, because {argument a}" says as little as
    /// its argument.</summary>
    public static string WithoutFrame(string text)
    {
        StringBuilder? left = null;
        var done = 0;
        foreach (var match in PlaceholderVocabulary.Frame.FindAll(text))
        {
            (left ??= new()).Append(text, done, match.Start - done);
            done = match.End;
        }

        return left is null ? text : left.Append(text, done, text.Length - done).ToString();
    }

    // "TODO: write this", "FIXME (Anna)".
    [GeneratedRegex(
        @"^\W*(?:todo|fixme|tbd|tbc|tbw)\s*[:：(（–—-]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Task();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(
        @"(?<!!)\[[^\[\]]{2,}\](?!\()|<[a-z][^<>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Brackets();
}
