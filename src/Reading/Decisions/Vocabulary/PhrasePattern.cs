using System.Text;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Phrases as regular expressions: for grammars of more than words, and for engines that know no word lists,
/// as the site's composer.</summary>
internal static class PhrasePattern
{
    // Where a word begins or ends, which it does not at an apostrophe between two letters; a letter that is a word by
    // itself does so anywhere.
    private const string Start = $@"(?:\b(?<!(?![{Script.Unspaced}])\p{{L}}'(?=\p{{L}}))|(?<=[{Script.Unspaced}]))";
    private const string End = $@"(?:\b(?!(?<=\p{{L}})'(?![{Script.Unspaced}])\p{{L}})|(?=[{Script.Unspaced}]))";

    /// <summary>Any of some phrases as whole words, the longest first, as the inside of an expression.</summary>
    public static string Any(IEnumerable<Phrase> phrases)
    {
        var groups = phrases
            .GroupBy(phrase => (IsUnspaced(phrase.Parts.First()), IsUnspaced(phrase.Parts.Last())))
            .Select(alike =>
                (alike.Key.Item1 ? "" : Start) + Alternatives(alike.Select(Write)) + (alike.Key.Item2 ? "" : End)
            );
        return $"(?:{string.Join('|', groups)})";
    }

    /// <summary>An expression for what stands anywhere in a text.</summary>
    public static DecisionPattern InText(IEnumerable<Phrase> phrases) => Create(Any(phrases));

    /// <summary>An expression for whole names, or as much of them as each phrase asks for.</summary>
    public static DecisionPattern OfNames(IEnumerable<Phrase> phrases) =>
        Create(
            string.Join(
                '|',
                phrases
                    .GroupBy(phrase => (phrase.HasMoreBefore, phrase.HasMoreBehind))
                    .Select(alike =>
                        (alike.Key.HasMoreBefore ? "" : "^") + Any(alike) + (alike.Key.HasMoreBehind ? "" : "$")
                    )
            )
        );

    private static string Alternatives(IEnumerable<string> patterns) =>
        $"(?:{string.Join('|', patterns.Distinct().OrderByDescending(pattern => pattern.Length))})";

    private static bool IsUnspaced(PhrasePart part) =>
        part.Words.Any(word => Script.IsUnspaced(word[0]))
        || part.Phrases.Any(phrase => IsUnspaced(phrase.Parts.First()));

    /// <summary>An expression in any case and culture.</summary>
    public static DecisionPattern Create(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static string Write(Phrase phrase)
    {
        var pattern = new StringBuilder();
        var parts = phrase.Parts.ToArray();
        var isStart = true;
        for (var index = 0; index < parts.Length; index++)
        {
            var part = parts[index];
            var words = Atom(part);
            var before = isStart ? "" : Gap(parts[index - 1], part);
            // What may be missing at the start takes the gap behind it along.
            var behind = isStart && part.IsOptional ? Gap(part, parts[index + 1]) : "";
            var more = part.IsRepeated ? $"(?:{Gap(part, part)}{words})*" : "";
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
        word is "_" ? $@"(?:[{Script.Unspaced}]|[\w']+)"
        : word.EndsWith('…') ? $@"{Regex.Escape(word[..^1])}\w*"
        : Regex.Escape(word);

    private static string Gap(PhrasePart before, PhrasePart part) =>
        part.Gap switch
        {
            "" => IsUnspaced(before) || IsUnspaced(part) ? @"\s*" : @"\s+",
            "-" => @"(?:\s+|\s*-\s*)",
            var mark => $@"\s*{Regex.Escape(mark)}\s*",
        };
}
