using System.Globalization;
using System.Text;
using Lintel.Text;

namespace Lintel.Reading.Imports;

/// <summary>Makes ids of names and sentences, each once among its neighbours. They are a beginning: the author reads
/// and accepts them.</summary>
internal sealed class IdMaker
{
    private const int MostWords = 4;

    private static readonly string[] Small =
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "for",
        "with",
        "is",
        "are",
        "be",
        "has",
        "have",
        "their",
        "they",
        "you",
        "your",
        "youre",
        "that",
        "which",
        "by",
        "as",
        "at",
        "from",
        "not",
        "only",
        "but",
        "also",
        "very",
        "it",
        "its",
    ];

    private readonly HashSet<(string Among, string Id)> taken = [];

    /// <summary>Whether any id was made up.</summary>
    public bool HasMadeAny { get; private set; }

    /// <summary>An id of the first telling words of a text, unlike the others of its group.</summary>
    public string Create(string among, string text) => CreateUnlike(among, text, []);

    /// <summary>The same, and unlike the given ids too.</summary>
    public string CreateUnlike(string among, string text, IEnumerable<string> others)
    {
        HasMadeAny = true;
        var slug = Slug(text);
        var id = slug;
        for (var number = 2; others.Contains(id) || !taken.Add((among, id)); number++)
            id = $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";
        return id;
    }

    private static string Slug(string text)
    {
        var words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Small.Contains(word)).Take(MostWords).ToArray();
        var slug = string.Join('-', telling.Length > 0 ? telling : words.Take(MostWords));
        return slug.Length == 0 ? "unnamed"
            : char.IsAsciiDigit(slug[0]) ? "n" + slug
            : slug;
    }

    // Letters without their accents; an apostrophe joins, anything else parts.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in LatinLetters.WithoutAccents(text).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                plain.Append(letter);
            else if (
                letter is not ('\'' or '’')
                && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
            )
                plain.Append(' ');
        }

        return plain.ToString();
    }
}
