using System.Collections.Immutable;
using Lintel.Search.Indexing;

namespace Lintel.Search.Files;

/// <summary>What results can be narrowed to: a line for each value, with its facet and the gaps between its pages,
/// parted by tabs.</summary>
internal static class FacetFile
{
    private static readonly ImmutableArray<string> Order = ["type", "status", "level", "team", "package", "tag"];

    public static string Write(ImmutableArray<SearchPage> pages) =>
        string.Join(
            '\n',
            from entry in pages.SelectMany(
                (page, number) =>
                    page.Facets.Prepend(("type", page.Type)).Distinct().Select(facet => (Facet: facet, Number: number))
            )
            where entry.Facet.Item2.AsSpan().IndexOfAny('\t', '\n') < 0
            group entry.Number by entry.Facet into value
            orderby Order.IndexOf(value.Key.Item1), value.Key.Item2
            select $"{value.Key.Item1}\t{value.Key.Item2}\t{Digits.Gaps(value)}"
        );
}
