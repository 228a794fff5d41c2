using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>A team's own words, as labels and statuses are compared.</summary>
internal sealed class OwnNames
{
    /// <summary>No words of one's own.</summary>
    public static readonly OwnNames None = new(OwnWords.None);

    private readonly Dictionary<string, string> parts;
    private readonly ImmutableArray<(DecisionStatus Status, string Word)> statuses;

    /// <summary>The words that settings give.</summary>
    public OwnNames(OwnWords words)
    {
        parts = words
            .Parts.DistinctBy(word => LabelName.Normalize(word.Word))
            .ToDictionary(word => LabelName.Normalize(word.Word), word => word.Part, StringComparer.Ordinal);
        statuses = words.Statuses;
    }

    /// <summary>A label under the name that all records know: the part that the team calls so.</summary>
    public LineEntry Translate(LineEntry entry) =>
        parts.Count > 0 && parts.TryGetValue(entry.Name, out var part) ? entry with { Name = part } : entry;

    /// <summary>The status that a line opens with, and the length of its word; null where it opens with none of the
    /// team's own.</summary>
    public (DecisionStatus Status, int Length)? FindStatus(string line)
    {
        foreach (var (status, word) in statuses)
            if (
                line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (line.Length == word.Length || !char.IsLetterOrDigit(line[word.Length]))
            )
                return (status, word.Length);
        return null;
    }
}
