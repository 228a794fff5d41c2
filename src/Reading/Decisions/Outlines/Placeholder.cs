using System.Text;
using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Tells words that somebody wrote from what a template left to fill in: <c>Vocabulary/en/placeholders.txt</c>
/// and its like in other languages.</summary>
internal static partial class Placeholder
{
    /// <summary>Words that stand for nothing, in any case, as a pattern that any engine of regular expressions
    /// takes.</summary>
    public static readonly string NothingPattern = $"^({PlaceholderVocabulary.Nothing}|xxx+)$";

    private static readonly Regex Nothing = new(
        NothingPattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>Whether a line says nothing of its own: <c>{…}</c>, <c>[short title]</c>, "TBD", "...",
    /// "N/A".</summary>
    public static bool IsAll(string text)
    {
        var left = text;
        for (var depth = 0; depth < 3 && left.Contains('{', StringComparison.Ordinal); depth++)
            left = Braces().Replace(left, "");
        left = WithoutFrame(Brackets().Replace(left, ""));
        return !left.Any(char.IsLetterOrDigit)
            || Nothing.IsMatch(left.Trim().Trim('*', '_', '.', '(', ')', '-', '!', ' '));
    }

    /// <summary>Whether a title is a template's: <c>{short title}</c>, <c>[short title]</c>, <c>Title</c>, <c>ADRxxx:
    /// …</c>.</summary>
    public static bool IsTitle(string title) =>
        IsAll(title)
        || PlaceholderVocabulary.Titles.Contains(title.Replace('_', ' ').Replace('-', ' '))
        || (
            BlankNumber().Match(title) is { Success: true } match
            && (
                match.Groups["series"].Length == 0
                || PlaceholderVocabulary.Letters.Find(match.Groups["series"].Value) is not null
            )
        );

    // "Good, because {argument a}" says as little as its argument.
    private static string WithoutFrame(string text)
    {
        var left = new StringBuilder();
        var done = 0;
        foreach (var match in PlaceholderVocabulary.Frame.FindAll(text))
        {
            left.Append(text, done, match.Start - done);
            done = match.End;
        }

        return left.Append(text, done, text.Length - done).ToString();
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(
        @"(?<!!)\[[^\[\]]{2,}\](?!\()|<[a-z][^<>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"^(?<series>\p{L}*?)[-_ ]?(x{2,}|n{2,}|y{3,}|0000|#+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BlankNumber();
}
