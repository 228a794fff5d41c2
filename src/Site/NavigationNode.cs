using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Text;

namespace Lintel.Site;

/// <summary>A page, a folder or a link to another site in the tree of pages.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Route">Address of its page; null for a folder that has none.</param>
/// <param name="Children">What stands below it, in reading order.</param>
public sealed record NavigationNode(string Title, Route? Route, ImmutableArray<NavigationNode> Children)
{
    private const int LongestTitle = 200;

    /// <summary>The address on another site that it leads to; null where it leads to none.</summary>
    public WebAddress? Elsewhere { get; init; }

    /// <summary>What it is called; every page of the site may repeat it, so a long title is cut.</summary>
    public string Title { get; init; } = Excerpt.Cut(Title, LongestTitle);

    /// <summary>The pages of the node and of all below it, in reading order.</summary>
    public IEnumerable<NavigationItem> Pages =>
        Children
            .SelectMany(child => child.Pages)
            .Prepend(Route is { } route ? new NavigationItem(Title, route) : null)
            .OfType<NavigationItem>();

    /// <summary>Where a link to it leads: to its own page, or to the first below it; null when there is none.</summary>
    public Route? Front => Pages.FirstOrDefault()?.Route;

    /// <summary>Whether the node, or one below it, is the page at an address.</summary>
    public bool Holds(Route route) => Route == route || Children.Any(child => child.Holds(route));
}
