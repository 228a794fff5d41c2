using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>The language that a record is written in, as its headings and labels tell.</summary>
internal static class RecordLanguage
{
    /// <summary>The language of records that tell none.</summary>
    public const string Default = "en";

    // How many headings are proposed of each part, the one to take first.
    private const int Proposed = 3;

    private static readonly ImmutableArray<string> Parts = ["context", "options", "decision", "consequences"];

    private static readonly Dictionary<string, string[]> Languages = WordFile
        .Open("sections")
        .SelectMany(file => Parts.SelectMany(part => file.Lines(part)).Select(line => (file.Language, line)))
        .Concat(WordFile.Open("labels").SelectMany(file => file.Lines("status").Select(line => (file.Language, line))))
        .GroupBy(word => LabelName.Normalize(word.line), word => word.Language, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> Headings = WordFile
        .Open("sections")
        .ToDictionary(
            file => file.Language,
            file =>
                Parts.ToImmutableDictionary(
                    part => part,
                    part => file.Lines(part).Where(IsPlain).Take(Proposed).ToImmutableArray()
                )
        );

    /// <summary>The language of most headings; English where as many are English.</summary>
    public static string Find(IEnumerable<LineEntry> entries) =>
        entries
            .Where(entry => entry.CanOpenSection)
            .SelectMany(entry => Languages.GetValueOrDefault(entry.Name) ?? [])
            .GroupBy(language => language)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => WordFile.Languages.IndexOf(same.Key))
            .FirstOrDefault()
            ?.Key
        ?? Default;

    /// <summary>What the parts of a record are called in a language, the usual name first; none in English, whose
    /// dialects have names of their own.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Names(string language) =>
        language == Default ? ImmutableDictionary<string, ImmutableArray<string>>.Empty : Headings[language];

    private static bool IsPlain(string line) => line.AsSpan().IndexOfAny("<…_") < 0;
}
