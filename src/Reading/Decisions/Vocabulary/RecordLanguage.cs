using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
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

    // By name the languages that know it, a bit each in the order of WordFile.Languages.
    private static readonly Dictionary<string, int> Languages = Read();

    private static readonly ConcurrentDictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> Headings =
        new(StringComparer.Ordinal);

    /// <summary>The language of most headings; English where as many are English.</summary>
    public static string Find(IEnumerable<LineEntry> entries)
    {
        Span<int> counts = stackalloc int[WordFile.Languages.Length];
        foreach (var entry in entries.Where(entry => entry.CanOpenSection))
            for (var known = Languages.GetValueOrDefault(entry.Name); known != 0; known &= known - 1)
                counts[BitOperations.TrailingZeroCount(known)]++;
        var best = 0;
        for (var language = 1; language < counts.Length; language++)
            if (counts[language] > counts[best])
                best = language;
        return WordFile.Languages[best];
    }

    /// <summary>What the parts of a record are called in a language, the usual name first; none in English, whose
    /// dialects have names of their own.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Names(string language) =>
        language == Default
            ? ImmutableDictionary<string, ImmutableArray<string>>.Empty
            : Headings.GetOrAdd(language, ReadHeadings);

    private static Dictionary<string, int> Read()
    {
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in WordFile.Open("sections"))
        foreach (var part in Parts)
            Add(file, part);
        foreach (var file in WordFile.Open("labels"))
            Add(file, "status");
        return languages;

        void Add(WordFile file, string list)
        {
            var language = 1 << WordFile.Languages.IndexOf(file.Language);
            foreach (var line in file.Lines(list))
                CollectionsMarshal.GetValueRefOrAddDefault(languages, LabelName.Normalize(line), out _) |= language;
        }
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadHeadings(string language)
    {
        var file = WordFile.Open("sections").Single(file => file.Language == language);
        return Parts.ToImmutableDictionary(
            part => part,
            part => file.Lines(part).Where(IsPlain).Take(Proposed).ToImmutableArray()
        );
    }

    private static bool IsPlain(string line) => line.AsSpan().IndexOfAny("<…_") < 0;
}
