using System.Collections.Immutable;
using Lintel.Model.Addresses;

namespace Lintel.Model;

/// <summary>A line of the sidebar, as the settings or another tool's file order it.</summary>
/// <param name="Title">What it is called; null for the page's own title.</param>
/// <param name="Path">A page or a folder below the content folder, all that lies in a folder as <c>guides/*</c>, what
/// no line names as <c>...</c>, or an address on the web; null for a heading over others.</param>
/// <param name="Children">What stands under it.</param>
internal sealed record SidebarEntry(string? Title, Located<string>? Path, ImmutableArray<SidebarEntry> Children)
{
    /// <summary>The path of what no line names.</summary>
    public const string Rest = "...";

    private const string Content = "/*";

    /// <summary>The address on the web that it leads to; null where it leads to none.</summary>
    public WebAddress? Web => Path is null ? null : WebAddress.Parse(Path.Value);

    /// <summary>Whether it stands for all that no line names.</summary>
    public bool IsRest => Path?.Value is Rest or "*";

    /// <summary>The folder whose content it stands for; null where it stands for something else.</summary>
    public string? ContentOf =>
        Path?.Value is { } path && path.EndsWith(Content, StringComparison.Ordinal) ? path[..^Content.Length] : null;

    /// <summary>The entry with all below it.</summary>
    public IEnumerable<SidebarEntry> All => Children.SelectMany(child => child.All).Prepend(this);
}

/// <summary>What is said of a folder in a file of its own.</summary>
/// <param name="Title">What it is called; null where nothing is said.</param>
/// <param name="Order">Its place among its neighbours; null where nothing is said.</param>
internal sealed record FolderInfo(string? Title, int? Order)
{
    /// <summary>Title of the page that lists what is in it; null where that is what it is called.</summary>
    public string? PageTitle { get; init; }

    /// <summary>The sentence of that page.</summary>
    public string? Description { get; init; }

    /// <summary>Paths at which another tool had that page.</summary>
    public ImmutableArray<string> OldAddresses { get; init; } = [];
}
