using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Phrases as regular expressions: for grammars of more than words, and for engines that know no word lists,
/// as the site's composer.</summary>
internal static class PhrasePattern
{
    /// <summary>Any of some phrases, the longest first, as the inside of an expression.</summary>
    public static string Any(IEnumerable<Phrase> phrases)
    {
        var patterns = phrases.Select(Write).Distinct().OrderByDescending(pattern => pattern.Length);
        return $"(?:{string.Join('|', patterns)})";
    }

    /// <summary>An expression for what stands anywhere in a text.</summary>
    public static Regex InText(IEnumerable<Phrase> phrases) => Create($@"\b{Any(phrases)}\b");

    /// <summary>An expression for whole names, or as much of them as each phrase asks for.</summary>
    public static Regex OfNames(IEnumerable<Phrase> phrases) =>
        Create(
            string.Join(
                '|',
                phrases
                    .GroupBy(phrase => (phrase.HasMoreBefore, phrase.HasMoreBehind))
                    .Select(alike =>
                        (alike.Key.HasMoreBefore ? @"\b" : "^") + Any(alike) + (alike.Key.HasMoreBehind ? @"\b" : "$")
                    )
            )
        );

    /// <summary>An expression in any case and culture.</summary>
    public static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static string Write(Phrase phrase)
    {
        var pattern = new StringBuilder();
        var parts = phrase.Parts.ToArray();
        var isStart = true;
        for (var index = 0; index < parts.Length; index++)
        {
            var part = parts[index];
            var words = Atom(part);
            var before = isStart ? "" : Gap(part);
            // What may be missing at the start takes the gap behind it along.
            var behind = isStart && part.IsOptional ? Gap(parts[index + 1]) : "";
            var more = part.IsRepeated ? $"(?:{Gap(part)}{words})*" : "";
            pattern.Append(part.IsOptional ? $"(?:{before}{words}{more}{behind})?" : before + words);
            isStart &= part.IsOptional;
        }

        return pattern.ToString();
    }

    private static string Atom(PhrasePart part)
    {
        var words = part.Words.Select(Word).OrderByDescending(word => word.Length).ToArray();
        return words.Length == 1 && !part.Phrases.Any()
            ? words[0]
            : $"(?:{string.Join('|', part.Phrases.Select(Write).Concat(words))})";
    }

    private static string Word(string word) =>
        word is "_" ? @"[\w']+"
        : word.EndsWith('…') ? $@"{Regex.Escape(word[..^1])}\w*"
        : Regex.Escape(word);

    private static string Gap(PhrasePart part) =>
        part.Gap switch
        {
            "" => @"\s+",
            "-" => @"(?:\s+|\s*-\s*)",
            var mark => $@"\s*{Regex.Escape(mark)}\s*",
        };
}
