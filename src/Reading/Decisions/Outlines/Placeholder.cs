using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Tells words that somebody wrote from what a template left to fill in.</summary>
internal static partial class Placeholder
{
    private const string NothingPattern =
        @"^(tbd|tbc|todo|to be (done|defined|determined|confirmed|decided)|n/?a|none|nil|not applicable|placeholder|lorem ipsum|none yet|undecided|not (yet )?decided( yet)?|coming soon|to follow|no(ne)? known|xxx+|wip)$";

    /// <summary>Whether a line says nothing of its own: <c>{…}</c>, <c>[short title]</c>, "TBD", "...",
    /// "N/A".</summary>
    public static bool IsAll(string text)
    {
        var left = text;
        for (var depth = 0; depth < 3 && left.Contains('{', StringComparison.Ordinal); depth++)
            left = Braces().Replace(left, "");
        left = Frame().Replace(Brackets().Replace(left, ""), "");
        return !left.Any(char.IsLetterOrDigit)
            || Nothing().IsMatch(left.Trim().Trim('*', '_', '.', '(', ')', '-', '!', ' '));
    }

    /// <summary>Whether a title is a template's: <c>{short title}</c>, <c>[short title]</c>, <c>Title</c>, <c>ADRxxx:
    /// …</c>.</summary>
    public static bool IsTitle(string title) => IsAll(title) || BlankTitle().IsMatch(title);

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex>
        {
            ["braces"] = Braces(),
            ["brackets"] = Brackets(),
            ["frame"] = Frame(),
            ["nothing"] = Nothing(),
            ["blankTitle"] = BlankTitle(),
        };

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(
        @"(?<!!)\[[^\[\]]{2,}\](?!\()|<[a-z][^<>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"\b(good|bad|neutral),? because\b|\bchosen option\b|\bbecause\b|\be\.g\.",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Frame();

    [GeneratedRegex(NothingPattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(adr|dr|ad)?[-_ ]?(x{2,}|n{2,}|y{3,}|0000|#+)\b|^((adr|decision|record|template)[-_ ]?)*(title|template)$|\bdecision record title\b|^(adr|architecture decision record|madr) template\b|^short title\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BlankTitle();
}
