using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>A team's own words, as labels and statuses are compared.</summary>
internal sealed class OwnNames
{
    /// <summary>No words of one's own.</summary>
    public static readonly OwnNames None = new(OwnWords.None);

    private const int LongestStatus = 80;

    private readonly Dictionary<string, string> parts;
    private readonly ImmutableArray<(DecisionStatus Status, string Word)> statuses;

    /// <summary>The words that settings give.</summary>
    public OwnNames(OwnWords words)
    {
        parts = words
            .Parts.DistinctBy(word => Accents.Fold(LabelName.Normalize(word.Word)))
            .ToDictionary(
                word => Accents.Fold(LabelName.Normalize(word.Word)),
                word => word.Part,
                StringComparer.Ordinal
            );
        statuses = [.. words.Statuses.Select(own => (own.Status, Accents.Fold(own.Word)))];
    }

    /// <summary>A label under the name that all records know: the part that the team calls so.</summary>
    public LineEntry Translate(LineEntry entry) =>
        parts.Count > 0 && parts.TryGetValue(Accents.Fold(entry.Name), out var part)
            ? entry with
            {
                Name = part,
            }
            : entry;

    /// <summary>The status that a line opens with, behind marks of any kind, and where its word stands; null where it
    /// opens with none of the team's own.</summary>
    public (DecisionStatus Status, int Start, int End)? FindStatus(string line)
    {
        if (statuses.IsEmpty)
            return null;
        foreach (var start in new[] { 0, line.TakeWhile(letter => !char.IsLetterOrDigit(letter)).Count() })
        {
            var farthest = Math.Min(line.Length, start + LongestStatus);
            for (var end = farthest; end > start; end--)
            {
                if (end < line.Length && char.IsLetterOrDigit(line[end]) && char.IsLetterOrDigit(line[end - 1]))
                    continue;
                var said = Accents.Fold(line[start..end]);
                foreach (var (status, word) in statuses)
                    if (said == word)
                        return (status, start, end);
            }
        }

        return null;
    }
}
