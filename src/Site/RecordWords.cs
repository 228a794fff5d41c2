using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>What a record says, word by word. Layout is no word: a formatter may run over an accepted record, wrap its
/// lines, and choose other quotes and bullets.</summary>
internal static partial class RecordWords
{
    /// <summary>The words of its four sections, each with its line.</summary>
    public static ImmutableArray<(string Word, Located<string> Line)> InProse(Decision record) =>
        [.. record.Prose.SelectMany(line => Split(line.Value).Select(word => (word, line)))];

    /// <summary>The words of its title, in small letters and without punctuation and articles.</summary>
    public static ImmutableArray<string> InTitle(Decision record) =>
        [
            .. Split(record.Name.ToLowerInvariant())
                .Select(word => word.Trim('.', ',', ':', ';', '!', '?', '"', '\'', '`', '*', '_', '(', ')'))
                .Where(word => word is not ("" or "a" or "an" or "the" or "-")),
        ];

    /// <summary>Whether two states of a record say the same.</summary>
    public static bool AreEqual(Decision before, Decision after) =>
        InProse(before)
            .Select(pair => pair.Word)
            .SequenceEqual(InProse(after).Select(pair => pair.Word), StringComparer.Ordinal);

    private static IEnumerable<string> Split(string text) =>
        Plain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("*" or "+"));

    // An editor that types for its author writes curly quotes, long dashes and one sign for three dots. A box that is
    // ticked is work that is done.
    private static string Plain(string text) =>
        text.AsSpan().IndexOfAny(Typed) < 0 && !text.Contains("--", StringComparison.Ordinal)
            ? text
            : Dashes().Replace(Guillemets().Replace(Letters(text), "\""), "-");

    private const string Typed = "\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2013\u2014\u2026\u2011\u2610";

    [GeneratedRegex("--+")]
    private static partial Regex Dashes();

    // Within French ones stand blanks.
    [GeneratedRegex(@"\u00AB[\s\u00A0\u202F]*|[\s\u00A0\u202F]*\u00BB")]
    private static partial Regex Guillemets();

    private static string Letters(string text) =>
        string.Concat(
            text.Select(letter =>
                letter switch
                {
                    '\u2018' or '\u2019' => "'",
                    '\u201C' or '\u201D' or '\u201E' => "\"",
                    '\u2610' => "",
                    '\u2011' or '\u2013' or '\u2014' => "-",
                    '\u2026' => "...",
                    _ => letter.ToString(),
                }
            )
        );
}
