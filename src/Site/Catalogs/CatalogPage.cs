using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>A page of a list of decisions. A long list has several, so that each stays light.</summary>
/// <param name="Route">Its address; the first page has that of the list.</param>
/// <param name="Number">Its place among them, from 1.</param>
/// <param name="Entries">The decisions on it, the newest first.</param>
public sealed record CatalogPage(Route Route, int Number, ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>So many decisions stand on a page at most.</summary>
    internal const int Most = 250;

    /// <summary>How many of the list stand before it.</summary>
    internal int First => (Number - 1) * Most;

    /// <summary>The pages of a list; an empty list has one.</summary>
    internal static ImmutableArray<CatalogPage> Split(Route list, ImmutableArray<CatalogEntry> entries) =>
        [
            .. entries
                .Chunk(Most)
                .DefaultIfEmpty([])
                .Select((page, i) => new CatalogPage(i == 0 ? list : list.Child($"page-{i + 1}"), i + 1, [.. page])),
        ];
}
