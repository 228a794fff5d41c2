using System.Collections.Immutable;

namespace Lintel.Search.Querying;

/// <summary>What was found.</summary>
/// <param name="Total">Number of pages that answer the query at all.</param>
/// <param name="Results">The best of them, best first.</param>
internal sealed record SearchAnswer(int Total, ImmutableArray<SearchResult> Results)
{
    /// <summary>Words that were taken for others.</summary>
    public ImmutableArray<(string Typed, string Meant)> Mended { get; init; } = [];

    /// <summary>A word of the site that comes near to one that is not there; null when there is none.</summary>
    public string? Nearest { get; init; }
}

/// <summary>A section that answers a query.</summary>
/// <param name="Url">Address below the site's root, with the section's fragment; the whole address of what another
/// handbook holds.</param>
/// <param name="Label">How people cite the page, as <c>ADR-12</c>; may be empty.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Heading">The section's heading; empty above the first.</param>
/// <param name="Type">lesson, decision, page, rubric or rule.</param>
/// <param name="Status">Where a decision stands; empty for other pages.</param>
/// <param name="Score">How well it answers, comparable within one answer only.</param>
internal sealed record SearchResult(
    string Url,
    string Label,
    string Title,
    string Heading,
    string Type,
    string Status,
    double Score
)
{
    /// <summary>Address of the page without the section's fragment.</summary>
    public required string Page { get; init; }

    /// <summary>Number of the section on its page, from 0.</summary>
    public int Section { get; init; }
}
