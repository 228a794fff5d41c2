using System.Collections.Immutable;
using Lintel.Model.Addresses;

namespace Lintel.Model;

/// <summary>What front matter, with the folder's <c>_directory.yml</c> below it, says of any page. The keys are
/// Statiq's, in any case.</summary>
public sealed record Metadata
{
    /// <summary>Nothing stated.</summary>
    public static readonly Metadata None = new();

    /// <summary>The title as stated; the first heading serves where there is none.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>One sentence for search results and link previews.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Place among its neighbours, ascending; without one, after those that have one, by title.</summary>
    public int? Order { get; init; }

    /// <summary>Day of the first publication, as written.</summary>
    public Located<string>? Published { get; init; }

    /// <summary>Day of the last change of substance, as written.</summary>
    public Located<string>? Updated { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The name that <c>xref:</c> links use; the title with dashes where there is none.</summary>
    public string? Xref { get; init; }

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Left out of lists, navigation and search, but published.</summary>
    public bool Excluded { get; init; }

    /// <summary>Whether the page is not meant for readers yet: previews show it, the site does not.</summary>
    internal bool IsDraft { get; init; }

    /// <summary>The language that it is written in; null where that is the one of the settings.</summary>
    internal string? Language { get; init; }

    /// <summary>What the sidebar calls it; null where that is its title.</summary>
    internal string? SidebarTitle { get; init; }

    /// <summary>Whether the sidebar has it.</summary>
    internal bool IsInNavigation { get; init; } = true;

    /// <summary>Whether the search of the site finds it.</summary>
    internal bool IsInSearch { get; init; } = true;

    /// <summary>Whether search engines may find it.</summary>
    internal bool IsIndexed { get; init; } = true;

    /// <summary>Addresses that another tool gave the page; each leads here unless something else has it.</summary>
    internal ImmutableArray<Located<SitePath>> OldAddresses { get; init; } = [];

    /// <summary>Those of them that were asked for by their whole path, under a key that is for nothing else.</summary>
    internal ImmutableArray<Located<SitePath>> Aliases { get; init; } = [];

    /// <summary>False when the file is not published at all.</summary>
    public bool ShouldOutput { get; init; } = true;

    /// <summary>Site paths that lead here.</summary>
    public ImmutableArray<Located<SitePath>> RedirectFrom { get; init; } = [];

    /// <summary>Anchors that others link to and no heading has any more: <c>RedirectFrom: "#old"</c>, without the
    /// hash.</summary>
    public ImmutableArray<string> KeptAnchors { get; init; } = [];

    /// <summary>Set when the page stays only so that its address does: why, and where its content moved.</summary>
    public PageRetirement? Retired { get; init; }

    /// <summary>Where this address leads instead of having a page.</summary>
    public Located<RedirectTarget>? RedirectTo { get; init; }

    /// <summary>Redirects that cannot be one; an empty old address stands for that of the page itself.</summary>
    public ImmutableArray<RefusedRedirect> MalformedRedirects { get; init; } = [];
}

/// <summary>A page's tombstone.</summary>
/// <param name="Reason">Why it went.</param>
/// <param name="MovedTo">Where its content lives on, as written: any address that a link may have; null when
/// nowhere.</param>
public sealed record PageRetirement(string Reason, Located<string>? MovedTo)
{
    /// <summary>Where that leads; null until the page's links are followed.</summary>
    public LinkTarget? Target { get; init; }
}
