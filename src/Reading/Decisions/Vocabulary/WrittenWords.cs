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

    // What a new record asks its author to write, as its templates have it.
    private static readonly ImmutableArray<string> HintLists =
    [
        "the decision in a short sentence",
        "what made this decision necessary?",
        "what could be done?",
        "what else could be done, and what speaks for and against it?",
        "what if nothing changes?",
        "what is decided, and why?",
        "what becomes easier, and what becomes harder?",
        "chosen option: one, because of it",
        "good, because of it",
        "bad, because of it",
    ];

    private static readonly Dictionary<string, ImmutableDictionary<string, string>> Words = Read(Lists);
    private static readonly Dictionary<string, ImmutableDictionary<string, string>> HintWords = Read(HintLists);

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

    /// <summary>What a new record of a language asks its author to write, by the same in English; none in
    /// English.</summary>
    public static ImmutableDictionary<string, string> HintsIn(string language) =>
        HintWords.GetValueOrDefault(language, ImmutableDictionary<string, string>.Empty);

    private static Dictionary<string, ImmutableDictionary<string, string>> Read(ImmutableArray<string> lists) =>
        WordFile
            .Open("written")
            .ToDictionary(
                file => file.Language,
                file =>
                    lists
                        .Where(list => !file.Lines(list).IsEmpty)
                        .ToImmutableDictionary(
                            list => list,
                            list => file.Lines(list)[0],
                            StringComparer.OrdinalIgnoreCase
                        )
            );
}
