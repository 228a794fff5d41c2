using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Model;

/// <summary>Names of options, which people shorten and decorate: "Option 2" is "Option 2: a queue", and "Use a queue"
/// is "A queue".</summary>
internal static class OptionNames
{
    /// <summary>Words that make no difference.</summary>
    public static readonly ImmutableArray<string> SmallWords = ["a", "an", "the", "use", "using"];

    /// <summary>Whether two names mean the same option.</summary>
    public static bool IsSame(string option, string other)
    {
        var a = Tokens(option);
        var b = Tokens(other);
        if (a.Length == 0 || b.Length == 0 || string.Concat(a) == string.Concat(b))
            return true;
        var shared = a.Intersect(b).Count();
        return shared == Math.Min(a.Distinct().Count(), b.Distinct().Count())
            || shared * 2 > Math.Max(a.Length, b.Length);
    }

    /// <summary>The place, from 1, that a name such as "Option 2" or "#2" points to among <paramref name="count"/>
    /// options; null when it is a name.</summary>
    public static int? Ordinal(string chosen, int count) =>
        int.TryParse(
            chosen.ToLowerInvariant().Replace("option", "", StringComparison.Ordinal).Trim(' ', '#', '.'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= 1
        && number <= count
            ? number
            : null;

    /// <summary>The name of the chosen option: that of the one that "Option 2" points to, else as it is
    /// written.</summary>
    public static string Chosen(string written, IReadOnlyList<string> options) =>
        Ordinal(written, options.Count) is { } place ? options[place - 1] : written;

    private static string[] Tokens(string text) =>
        [
            .. string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !SmallWords.Contains(word)),
        ];
}
