using System.Collections.Immutable;
using Lintel.Model;
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
            .. Parts.SelectMany(part => words.Texts(part).Select(word => (part, word.Value))),
        ];
        ImmutableArray<(DecisionStatus, string)> statuses = [];
        if (words.Map("status") is { } own)
        {
            var status = settings.Nested(own);
            statuses =
            [
                .. Statuses.SelectMany(kind =>
                    status.Texts(kind.ToString().ToLowerInvariant()).Select(word => (kind, word.Value))
                ),
            ];
            status.ReportUnknownKeys();
        }

        words.ReportUnknownKeys();
        return new(parts, statuses);
    }
}
