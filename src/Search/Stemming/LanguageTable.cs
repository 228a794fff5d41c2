using System.Collections.Concurrent;
using System.Text;

namespace Lintel.Search.Stemming;

/// <summary>
/// What search knows of a language: the words that are in every sentence, and the rules that bring the forms of a word
/// together. It is a text of lines that
/// the build and the browser read alike (ADR-27); the first file of the index carries the one of its own language, and
/// no reader loads another.
/// </summary>
internal static class LanguageTable
{
    private static readonly ConcurrentDictionary<string, Stemmer> Stemmers = new(StringComparer.Ordinal);

    /// <summary>Languages with a table, by their primary BCP 47 subtag.</summary>
    public static readonly string[] Languages = ["da", "de", "en", "es", "fr", "it", "nl", "no", "pt", "sv"];

    /// <summary>The table of a language by its BCP 47 tag, without comments; empty for a language that has
    /// none.</summary>
    public static string TextOf(string language)
    {
        var name = NameOf(language);
        if (!Languages.Contains(name))
            return "";
        using var stream = typeof(LanguageTable).Assembly.GetManifestResourceStream($"languages/{name}.txt")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return string.Join(
            '\n',
            Encoding
                .UTF8.GetString(bytes)
                .Split('\n')
                .Select(line => line.TrimEnd())
                .Where(line => line.Length > 0 && line[0] != '#')
        );
    }

    /// <summary>Whether a language writes words that are made of several in one: <c>Fehlerbehandlung</c>.</summary>
    public static bool JoinsWords(string language) => NameOf(language) is "da" or "de" or "nl" or "no" or "sv";

    /// <summary>Whether a language is English of any country.</summary>
    public static bool IsEnglish(string language) => NameOf(language) is "en";

    /// <summary>The stemmer of a language; that of a language without a table leaves words as they are.</summary>
    public static Stemmer StemmerOf(string language) => Stemmers.GetOrAdd(TextOf(language), Stemmer.Read);

    private static string NameOf(string language) =>
        language.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "nb" or "nn" => "no",
            var tag => tag,
        };
}
