using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>The words that Lintel writes into a record in the record's own language: <c>Vocabulary/de/written.txt</c>
/// and its like in other languages.</summary>
internal static class WrittenWords
{
    // The first of the lists.
    private const int StatusCount = 6;

    private static readonly ImmutableArray<string> Lists =
    [
        "draft",
        "proposed",
        "accepted",
        "rejected",
        "deprecated",
        "superseded",
        "superseded by",
        "superseded by:",
        "supersedes",
        "supersedes:",
        "status",
        "date",
        "more information",
    ];

    private static readonly Dictionary<string, ImmutableDictionary<string, string>> Words = WordFile
        .Open("written")
        .ToDictionary(
            file => file.Language,
            file =>
                Lists
                    .Where(list => !file.Lines(list).IsEmpty)
                    .ToImmutableDictionary(list => list, list => file.Lines(list)[0], StringComparer.OrdinalIgnoreCase)
        );

    private static readonly HashSet<string> Statuses =
    [
        .. Lists.Take(StatusCount),
        .. Words.Values.SelectMany(words => Lists.Take(StatusCount).Select(words.GetValueOrDefault)).OfType<string>(),
    ];

    /// <summary>Whether a word is the usual one for a status, in any language.</summary>
    public static bool IsStatus(string word) => Statuses.Contains(word.ToLowerInvariant());

    /// <summary>The words of a language by what they are in English; none in English.</summary>
    public static ImmutableDictionary<string, string> In(string language) =>
        Words.GetValueOrDefault(language, ImmutableDictionary<string, string>.Empty);
}
