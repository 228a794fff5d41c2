using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>What a team calls the parts and the statuses of its records, besides the words that all languages
/// have.</summary>
/// <param name="Parts">Names of parts: <c>context</c>, <c>options</c>, <c>decision</c> or <c>consequences</c>, and what
/// the team calls them.</param>
/// <param name="Statuses">Words of statuses.</param>
internal sealed record OwnWords(
    ImmutableArray<(string Part, string Word)> Parts,
    ImmutableArray<(DecisionStatus Status, string Word)> Statuses
)
{
    /// <summary>No words of one's own.</summary>
    public static readonly OwnWords None = new([], []);
}
