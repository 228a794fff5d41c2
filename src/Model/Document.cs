using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>A Markdown file that becomes one page: what lessons, decisions and plain pages have in common.</summary>
/// <param name="Source">Path below the root.</param>
/// <param name="Route">Address on the site.</param>
/// <param name="Metadata">Front matter with the folder's cascade below it.</param>
/// <param name="Body">The article.</param>
public sealed record Document(string Source, Route Route, Metadata Metadata, Article Body)
{
    /// <summary>The source as it is published beside the page, in UTF-8, with links that lead to other such
    /// sources.</summary>
    public ReadOnlyMemory<byte> Markdown { get; init; }

    /// <summary>SHA-256 of the file's text: tells whether an author touched it, however its links come out.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Stated title, else the first heading, else the file's name.</summary>
    public string Title =>
        Metadata.Title?.Value
        ?? Body.Title?.Text
        ?? (IsFolderPage && Route != Route.Home ? NameInWords.Of(Route.Name) : SourcePath.Stem(Source));

    /// <summary>Stated description, else the article's opening.</summary>
    public string Description => Metadata.Description?.Value ?? Body.Lead;

    /// <summary>Whether there is a page at its address: not held back, and not a redirect.</summary>
    public bool IsPublished => Metadata.ShouldOutput && Metadata.RedirectTo is null;

    /// <summary>Whether lists and navigation name it.</summary>
    public bool IsListed => IsPublished && !Metadata.Excluded && Metadata.Retired is null;

    /// <summary>Whether the sidebar names it.</summary>
    internal bool IsInNavigation => IsListed && Metadata.IsInNavigation;

    /// <summary>Whether search finds it.</summary>
    internal bool IsInSearch => IsListed && Metadata.IsInSearch;

    /// <summary>Whether it is the page of its folder: <c>index.md</c>, <c>README.md</c> or Hugo's
    /// <c>_index.md</c>.</summary>
    public bool IsFolderPage => SourcePath.IsFolderPage(Source);

    /// <summary>Every id that a fragment can name, those kept after their heading went included.</summary>
    public ImmutableHashSet<string> Anchors => Body.Anchors.Union(Metadata.KeptAnchors);

    /// <summary>Ids that fragments name and no heading has any more, or none that is shown.</summary>
    internal IEnumerable<string> KeptAnchors => Metadata.KeptAnchors.Union(Body.KeptAnchors);

    /// <summary>Where a check points for what concerns the whole page: its title.</summary>
    public SourceSpan TitleSpan => Body.Title?.At ?? Metadata.Title?.At ?? SourceSpan.StartOf(Source);
}
