using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Model;

/// <summary>Names of options, which people shorten and decorate: "Option 2" is "Option 2: a queue", and "Use a queue"
/// is "A queue".</summary>
internal static class OptionNames
{
    /// <summary>Words that make no difference.</summary>
    public static readonly ImmutableArray<string> SmallWords = ["a", "an", "the", "use", "using"];

    /// <summary>What may stand in front of a number that points to one in the list: "La solution n°3",
    /// "Variante 2".</summary>
    public static readonly ImmutableArray<string> BeforeNumbers =
    [
        "option",
        "options",
        "alternative",
        "solution",
        "variant",
        "variante",
        "opción",
        "opção",
        "opcja",
        "optie",
        "alternativ",
        "alternativa",
        "the",
        "la",
        "le",
        "die",
        "n",
        "nr",
        "no",
        "nº",
        "number",
        "numéro",
    ];

    // Fewer shared words than that of the shorter name, and two options only resemble each other.
    private const double Share = 2.0 / 3;

    // Of shorter names a sentence about another option may hold all words.
    private const int FewestWords = 4;

    /// <summary>Whether two names mean the same option.</summary>
    public static bool IsSame(string option, string other)
    {
        var a = Tokens(option);
        var b = Tokens(other);
        if (a.Length == 0 || b.Length == 0 || string.Concat(a) == string.Concat(b))
            return true;
        var (shorter, longer) = a.Length <= b.Length ? (a.Distinct().ToArray(), b) : (b.Distinct().ToArray(), a);
        var shared = shorter.Count(word =>
            longer.Any(other => word == other || (shorter.Length > 1 && IsPlural(word, other)))
        );
        return shared == shorter.Length
            || shared * 2 > Math.Max(a.Length, b.Length)
            || (shorter.Length > 2 && shared >= shorter.Length * Share);
    }

    /// <summary>Whether a sentence that describes a choice says most words of an option of several.</summary>
    public static bool IsSaidIn(string option, string sentence)
    {
        var words = Tokens(option).Distinct().ToArray();
        var said = Tokens(sentence).ToHashSet();
        return words.Length > FewestWords && words.Count(said.Contains) >= words.Length * Share;
    }

    /// <summary>The place, from 1, that a name such as "Option 2" or "#2" points to among <paramref name="count"/>
    /// options; null when it is a name.</summary>
    public static int? Ordinal(string chosen, int count) =>
        Tokens(chosen.Replace('°', ' ')) is [.. var around, var last]
        && around.All(word => BeforeNumbers.Contains(word))
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= count
            ? number
            : null;

    /// <summary>The name of the chosen option: that of the one that "Option 2" points to, else as it is
    /// written.</summary>
    public static string Chosen(string written, IReadOnlyList<string> options) =>
        Ordinal(written, options.Count) is { } place ? options[place - 1] : written;

    // "Webhook" and "webhooks".
    private static bool IsPlural(string word, string other) =>
        word.Length > 3 && (word + "s" == other || other + "s" == word);

    private static string[] Tokens(string text) =>
        [
            .. string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !SmallWords.Contains(word)),
        ];
}
