using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads <c>words:</c> of the settings: a list of words for each part of a record, and for each
/// status.</summary>
internal static class OwnWordsReader
{
    /// <summary>The parts of a record by the names that the settings give them.</summary>
    public static readonly ImmutableArray<string> Parts = ["context", "options", "decision", "consequences"];

    private static readonly ImmutableArray<DecisionStatus> Statuses =
    [
        .. Enum.GetValues<DecisionStatus>().Where(status => status != DecisionStatus.Unknown),
    ];

    /// <summary>Reads the key <c>words</c>; keys in it that mean nothing are reported.</summary>
    public static OwnWords Read(YamlMapReader settings)
    {
        if (settings.Map("words") is not { } map)
            return OwnWords.None;
        var words = settings.Nested(map);
        ImmutableArray<(string, string)> parts =
        [
            .. Once(words, Parts.SelectMany(part => words.Texts(part).Select(word => (part, word)))),
        ];
        ImmutableArray<(DecisionStatus, string)> statuses = [];
        if (words.Map("status") is { } own)
        {
            var status = settings.Nested(own);
            statuses =
            [
                .. Once(
                    status,
                    Statuses.SelectMany(kind =>
                        status.Texts(kind.ToString().ToLowerInvariant()).Select(word => (kind, word))
                    )
                ),
            ];
            status.ReportUnknownKeys();
        }

        words.ReportUnknownKeys();
        return new(parts, statuses);
    }

    // Of two meanings that one word is given, the second would never count.
    private static IEnumerable<(TMeaning, string)> Once<TMeaning>(
        YamlMapReader words,
        IEnumerable<(TMeaning Meaning, Located<string> Word)> said
    )
        where TMeaning : notnull
    {
        var meanings = new Dictionary<string, TMeaning>(StringComparer.Ordinal);
        foreach (var (meaning, word) in said)
        {
            if (
                !meanings.TryAdd(Accents.Fold(LabelName.Normalize(word.Value)), meaning)
                && meanings[Accents.Fold(LabelName.Normalize(word.Value))] is var first
                && !EqualityComparer<TMeaning>.Default.Equals(first, meaning)
            )
                words.Refuse(
                    word.At,
                    "words",
                    $"'{word.Value}' under one name; it stands under '{first.ToString()!.ToLowerInvariant()}' too"
                );
            yield return (meaning, word.Value);
        }
    }
}
