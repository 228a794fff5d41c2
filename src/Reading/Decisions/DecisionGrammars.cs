using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Options;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Gathers the words and patterns of the readers of records.</summary>
internal static class DecisionGrammars
{
    /// <summary>The grammar by which this program reads.</summary>
    public static readonly DecisionGrammar Current = new(
        Lists().ToImmutableSortedDictionary(list => list.Name, list => list.Words, StringComparer.Ordinal),
        new[]
        {
            LabelName.Patterns,
            LabelSplitter.Patterns,
            Placeholder.Patterns,
            SectionVocabulary.Patterns,
            SectionReader.Patterns,
            Statement.Patterns,
            OptionReader.Patterns,
            ChosenReader.Patterns,
            LeftoverReader.Patterns,
            RecordTitle.Patterns,
        }
            .SelectMany(patterns => patterns)
            .ToImmutableSortedDictionary(StringComparer.Ordinal)
    );

    /// <summary>The same with a team's own names of the parts.</summary>
    public static DecisionGrammar With(OwnWords words)
    {
        var lists = Current.Words;
        foreach (var (part, word) in words.Parts)
        {
            var name = "exact" + char.ToUpperInvariant(part[0]) + part[1..];
            lists = lists.SetItem(name, lists[name].Add(LabelName.Normalize(word)));
        }

        return Current with
        {
            Words = lists,
        };
    }

    private static IEnumerable<(string Name, ImmutableArray<string> Words)> Lists()
    {
        yield return ("metadata", [.. KnownLabels.All]);
        yield return ("uncutMetadata", [.. KnownLabels.All.Where(name => !KnownLabels.IsCutFromHeading(name))]);
        yield return ("allOptions", [.. SectionVocabulary.AllOptions.Names(0).Order(StringComparer.Ordinal)]);
        yield return ("outcomes", [.. SectionVocabulary.Outcomes.Names(0).Order(StringComparer.Ordinal)]);
        yield return ("frames", [.. SectionVocabulary.Frames.Names(0).Order(StringComparer.Ordinal)]);
        foreach (var (kind, certain, possible) in SectionVocabulary.Names)
        {
            yield return ($"exact{kind}", [.. certain.Order(StringComparer.Ordinal)]);
            yield return ($"loose{kind}", [.. possible.Order(StringComparer.Ordinal)]);
        }
    }
}
