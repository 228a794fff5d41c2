using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>The decisions that another handbook exported, to be read here beside one's own. They are shown and never
/// changed.</summary>
/// <param name="Id">Its name in addresses and ids.</param>
/// <param name="Title">Title of the other handbook.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Entries">Its decisions, with ids that begin with the catalog's and whole addresses.</param>
public sealed record FederatedCatalog(string Id, string Title, string Source, ImmutableArray<CatalogEntry> Entries);
