using Lintel.Model;

namespace Lintel.Editors.Places;

/// <summary>What stands at a place of a text and leads somewhere.</summary>
/// <param name="At">The place.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record Place(SourceSpan At, PlaceTarget Target);

/// <summary>Something that has a place of its own in the sources.</summary>
/// <param name="Route">Address of its page.</param>
/// <param name="Fragment">The anchor on it; null for the page as a whole.</param>
internal sealed record PlaceTarget(Route Route, string? Fragment = null)
{
    /// <summary>A file that is carried along, below the root; null for a page.</summary>
    public string? Asset { get; init; }
}
