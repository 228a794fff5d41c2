using System.Collections.Immutable;

namespace Lintel.Search.Querying;

/// <summary>What was found.</summary>
/// <param name="Total">Number of pages that answer the query at all.</param>
/// <param name="Results">The best of them, best first.</param>
internal sealed record SearchAnswer(int Total, ImmutableArray<SearchResult> Results)
{
    /// <summary>Words that were taken for others.</summary>
    public ImmutableArray<(string Typed, string Meant)> Mended { get; init; } = [];

    /// <summary>Words that no page has, and that were taken for no others.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>A word of the site that comes near to one that is not there; null when there is none.</summary>
    public string? Nearest { get; init; }
}

/// <summary>A section that answers a query.</summary>
/// <param name="Url">Address below the site's root, with the section's fragment; the whole address of what another
/// handbook holds.</param>
/// <param name="Page">What the index keeps of its page.</param>
/// <param name="Heading">The section's heading; empty above the first.</param>
/// <param name="Score">How well it answers, comparable within one answer only.</param>
internal sealed record SearchResult(string Url, PageText Page, string Heading, double Score)
{
    /// <summary>Number of the section on its page, from 0.</summary>
    public int Section { get; init; }

    /// <summary>The stretch of text that shows most of the words.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>The words that it was found by, in the order of the query.</summary>
    public ImmutableArray<FoundWord> Words { get; init; } = [];

    /// <summary>What its score is the product of.</summary>
    public required HitFactors Factors { get; init; }
}

/// <summary>A word that a page was found by.</summary>
/// <param name="Text">The word of the site: the one that was typed, or the one that it was taken for.</param>
/// <param name="Typed">The word that was typed.</param>
/// <param name="Score">What it counts on the page.</param>
/// <param name="Rarity">How much it counts on every page: the more, the fewer have it.</param>
/// <param name="Factor">What this word counts beside one that is there as it was typed.</param>
/// <param name="IsInTitle">Whether it is in the title of the page.</param>
internal sealed record FoundWord(string Text, string Typed, double Score, double Rarity, double Factor, bool IsInTitle);
