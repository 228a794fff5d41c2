using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Search.Synonyms;

/// <summary>Abbreviations that a text spells out: <c>service level objective (SLO)</c>, <c>SLO (service level
/// objective)</c>, <c>SLO: service level objective</c>.</summary>
internal static partial class Acronyms
{
    private const int LongestWords = 9;
    private const int Around = 200;

    /// <summary>Each abbreviation of a text with the words that it stands for, as they are written.</summary>
    public static IEnumerable<(string Short, string Long)> Find(string text)
    {
        foreach (Match match in Capitals().Matches(text))
        {
            var name = match.Groups[1].Value;
            var end = match.Index + match.Length;
            var start = Math.Max(0, match.Index - Around);
            if (Before(text.AsSpan(start, match.Index - start), name) is { } before)
                yield return (name, before);
            if (Behind(text.AsSpan(end, Math.Min(text.Length - end, Around)), name) is { } behind)
                yield return (name, behind);
        }
    }

    /// <summary>The same of a section that is called after an abbreviation and begins with its words.</summary>
    public static IEnumerable<(string Short, string Long)> Under(string heading, string text) =>
        heading.Length is > 1 and < 9 && Capitals().Match(heading).Length == heading.Length
            ? Find($"{heading}: {text[..Math.Min(text.Length, Around)]}")
            : [];

    /// <summary>The same of a term that a page explains.</summary>
    public static IEnumerable<(string Short, string Long)> Of(ExplainedTerm term) =>
        !term.IsStated ? Find($"{term.Name}: {term.Meaning}")
        : Words().Count(term.Meaning) is > 0 and <= LongestWords && Words().Count(term.Name) == 1
            ? [(term.Name, term.Meaning)]
        : [];

    // The words before "(SLO)": from the last back, each begins with the next letter; small words may be passed over.
    private static string? Before(ReadOnlySpan<char> text, string name)
    {
        if (!Opening().IsMatch(text))
            return null;
        var words = Words().Matches(text.ToString());
        var at = words.Count - 1;
        for (var letter = name.Length - 1; letter >= 0; at--)
        {
            if (at < 0 || words.Count - at > LongestWords)
                return null;
            if (IsInitial(words[at].Value, name[letter]))
                letter--;
            else if (!IsSmall(words[at].Value) || letter == name.Length - 1)
                return null;
        }

        return string.Join(' ', words.Skip(at + 1).Select(word => word.Value));
    }

    // The words behind "SLO (" or "SLO:".
    private static string? Behind(ReadOnlySpan<char> text, string name)
    {
        var separator = LengthOf(Separator(), text);
        // Behind a comma may come anything; of two letters that is chance.
        if (separator == 0 && name.Length > 2)
            separator = LengthOf(Apposition(), text);
        if (separator == 0)
            return null;
        var (letter, taken) = (0, new List<string>());
        foreach (Match word in Words().Matches(text[separator..].ToString()))
        {
            if (letter == name.Length || taken.Count == LongestWords)
                break;
            if (IsInitial(word.Value, name[letter]))
                letter++;
            else if (!IsSmall(word.Value) || letter == 0)
                return null;
            taken.Add(word.Value);
        }

        return letter == name.Length ? string.Join(' ', taken) : null;
    }

    private static int LengthOf(Regex opening, ReadOnlySpan<char> text)
    {
        foreach (var match in opening.EnumerateMatches(text))
            return match.Length;
        return 0;
    }

    private static bool IsInitial(string word, char letter) =>
        char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(letter);

    private static bool IsSmall(string word) => word.Length <= 3 && char.IsLower(word[0]);

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(\p{Lu}\p{L}{0,5}\p{Lu})s?(?![\p{L}\p{N}-])")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\p{L}[\p{L}\p{N}'’]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\p{L}\s*\(\s*\z")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:,\s+|\s+is\s+)(?:the|an?|our)\s+")]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^\s*(?:\(|:|=|[–—-]\s|stands for |is short for |means )\s*(?:(?:[Tt]he|[Aa]n?|[Oo]ur)\s+)?")]
    private static partial Regex Separator();
}
