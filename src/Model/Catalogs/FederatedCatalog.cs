using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>The decisions that another handbook exported, to be read here beside one's own. They are shown and never
/// changed.</summary>
/// <param name="Id">Its name in addresses, ids and references.</param>
/// <param name="Title">Title of the other handbook.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Entries">Its decisions, with ids that begin with the catalog's and whole addresses.</param>
public sealed record FederatedCatalog(string Id, string Title, string Source, ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>Where it is published; null when it does not say.</summary>
    internal string? Url { get; init; }

    /// <summary>The newest day that it knows of, in ISO 8601; null when it does not say.</summary>
    internal string? Day { get; init; }

    /// <summary>Whom to tell what is wrong with it; null when nobody says.</summary>
    internal string? Contact { get; init; }

    /// <summary>Where the settings name it.</summary>
    internal SourceSpan At { get; init; }

    /// <summary>Its ids of packages, in their order; the empty one where it has none.</summary>
    internal IEnumerable<string> Packages => Entries.Select(entry => entry.Package).Distinct(StringComparer.Ordinal);
}
