using System.Buffers;
using System.Globalization;

namespace Lintel.Reading.Git;

/// <summary>
/// Which names git gives to branches, tags and remotes: the rules of <c>git check-ref-format</c>, and stricter where a
/// name could be taken for
/// something else on git's command line (an option, a refspec) or be mistaken by a reader (blanks and marks that nobody
/// sees).
/// </summary>
internal static class RefFormat
{
    // File systems store no longer one; git keeps a name in a file of that name.
    private const int Longest = 244;

    private static readonly SearchValues<char> Refused = SearchValues.Create("~^:?*[\\");

    private static readonly SearchValues<string> RefusedRuns = SearchValues.Create(
        ["..", "@{", "//"],
        StringComparison.Ordinal
    );

    /// <summary>Whether git may be given this name.</summary>
    public static bool Accepts(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > Longest || name is "@")
            return false;
        if (name[0] is '-' or '+' or '/' || name[^1] is '/' or '.')
            return false;
        if (name.ContainsAny(Refused) || name.ContainsAny(RefusedRuns))
            return false;
        foreach (var rune in name.EnumerateRunes())
            if (IsUnseen(rune))
                return false;
        foreach (var part in name.Split('/'))
            if (name[part] is ['.', ..] || name[part].EndsWith(".lock", StringComparison.Ordinal))
                return false;
        return true;
    }

    // The replacement character also stands for half a surrogate pair.
    private static bool IsUnseen(System.Text.Rune rune) =>
        rune == System.Text.Rune.ReplacementChar
        || System.Text.Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
