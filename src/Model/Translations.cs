using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace Lintel.Model;

/// <summary>
/// The words of the theme in the site's language. They are asked for by their English; a table of a language,
/// <c>theme/translations/de.txt</c>, has a line <c>English = its own</c> for each, and the settings may say any of them
/// otherwise. A number stands as <c>{0}</c>; what depends on it has a form for one and a form for more, parted by
/// <c>|</c>.
/// </summary>
/// <remarks>Immutable and safe to be asked by many threads.</remarks>
public sealed class Translations
{
    /// <summary>The language of words without a translation.</summary>
    public const string English = "en";

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>?> Tables = new(
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, string> table;
    private readonly IReadOnlyDictionary<string, string> own;
    private readonly bool hasOneForZero;

    private Translations(
        string language,
        FrozenDictionary<string, string>? table,
        IReadOnlyDictionary<string, string> own,
        bool isEnglish
    )
    {
        this.table = table ?? FrozenDictionary<string, string>.Empty;
        this.own = own;
        hasOneForZero = language == "fr";
        Mark = table is null && !isEnglish ? English : null;
    }

    /// <summary>The language of the theme's words where it is not that of the pages, for the attribute <c>lang</c>;
    /// null where it is.</summary>
    public string? Mark { get; }

    /// <summary>The words for a handbook.</summary>
    public static Translations Create(Settings settings)
    {
        var language = settings.Language.Split('-')[0].ToLowerInvariant();
        // The search and the theme know one Norwegian.
        if (language is "nb" or "nn")
            language = "no";
        return new(language, Table(language), settings.OwnTranslations, language == English);
    }

    /// <summary>Languages that have a table.</summary>
    public static IEnumerable<string> Languages =>
        typeof(Translations)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name));

    /// <summary>All words and sentences of the theme, in English.</summary>
    internal static IEnumerable<string> Known => Table("de")!.Keys;

    /// <summary>A word or sentence, with values in the places of <c>{0}</c> and <c>{1}</c>.</summary>
    public string Translate(string english, params ReadOnlySpan<object?> values)
    {
        var text = Find(english);
        for (var index = 0; index < values.Length; index++)
            text = text.Replace(
                $"{{{index.ToString(CultureInfo.InvariantCulture)}}}",
                Convert.ToString(values[index], CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
        return text;
    }

    /// <summary>What is said of a number of things: <c>{0} page|{0} pages</c>.</summary>
    public string Count(int number, string english)
    {
        var forms = Find(english).Split('|');
        var isOne = number == 1 || (hasOneForZero && number == 0);
        return forms[isOne ? 0 : ^1]
            .Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>What stands before and behind the only place of a sentence.</summary>
    public (string Before, string Behind) Around(string english)
    {
        var text = Find(english);
        var place = text.IndexOf("{0}", StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[(place + 3)..]);
    }

    private const string Folder = "translations/";

    private string Find(string english) =>
        own.TryGetValue(english, out var said) || table.TryGetValue(english, out said) ? said : english;

    private static FrozenDictionary<string, string>? Table(string language) => Tables.GetOrAdd(language, Read);

    private static FrozenDictionary<string, string>? Read(string language)
    {
        using var stream = typeof(Translations).Assembly.GetManifestResourceStream($"{Folder}{language}.txt");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" = ", 2))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1].TrimEnd('\r'), StringComparer.Ordinal);
    }
}
