using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Search.Indexing;

/// <summary>A page as search sees it: what there is to find, and what a result shows.</summary>
/// <param name="Url">Address below the site's root, without a leading slash; the whole address of what another handbook
/// holds.</param>
/// <param name="Type">lesson, decision, page, rubric or rule.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sections">The text by heading; the first is the page's own, above all headings.</param>
internal sealed record SearchPage(string Url, string Type, string Title, ImmutableArray<SearchSection> Sections)
{
    /// <summary>How people cite it, as <c>ADR-12</c>; shown before the title.</summary>
    public string Label { get; init; } = "";

    /// <summary>Id of the entry of the catalog that it is; null for all but decisions.</summary>
    public string? Entry { get; init; }

    /// <summary>Where a decision stands, in a word; empty for other pages.</summary>
    public string Status { get; init; } = "";

    /// <summary>Where it belongs: its package, team or folder, for people; empty at the top.</summary>
    public string Place { get; init; } = "";

    /// <summary>What took its place: how people cite that, and its address; null while nothing did.</summary>
    public (string Label, string Url)? Successor { get; init; }

    /// <summary>Other names that lead straight to it.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>The words of its address, which its author chose.</summary>
    public string Name { get; init; } = "";

    /// <summary>Words to find it by that need not stand on the page.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What it says that its terms mean.</summary>
    public ImmutableArray<ExplainedTerm> Terms { get; init; } = [];

    /// <summary>What results can be narrowed to, by facet: status, tag, package, level. The type is always
    /// one.</summary>
    public ImmutableArray<(string Facet, string Value)> Facets { get; init; } = [];

    /// <summary>What a match here counts beside one elsewhere: less than 1 for what is no longer in force.</summary>
    public double Standing { get; init; } = 1;
}

/// <summary>A heading with its text and the id that a link to it needs; both empty above the first heading.</summary>
internal sealed record SearchSection(string Heading, string Anchor, string Text);
