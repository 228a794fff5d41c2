using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>Which record stands in which column of a family, and how high.</summary>
internal static class Columns
{
    /// <summary>Each record one column to the right of the latest older one that it is tied to, and near it in
    /// height.</summary>
    public static ImmutableArray<ImmutableArray<CatalogEntry>> Arrange(
        ImmutableArray<CatalogEntry> byAge,
        ImmutableArray<Relationship> relationships
    )
    {
        var age = byAge.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var older = relationships
            .Select(tie =>
                age[tie.From] > age[tie.To] ? (Young: tie.From, Old: tie.To) : (Young: tie.To, Old: tie.From)
            )
            .ToLookup(pair => pair.Young, pair => pair.Old, StringComparer.Ordinal);
        var column = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in byAge)
            column[entry.Id] = older[entry.Id].Select(old => column[old] + 1).Append(0).Max();

        var heights = new Dictionary<string, double>(StringComparer.Ordinal);
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<CatalogEntry>>();
        foreach (var same in byAge.GroupBy(entry => column[entry.Id]).OrderBy(group => group.Key))
        {
            ImmutableArray<CatalogEntry> ordered =
            [
                .. same.OrderBy(entry => older[entry.Id].Select(old => heights[old]).DefaultIfEmpty(0).Average()),
            ];
            foreach (var (row, entry) in ordered.Index())
                heights[entry.Id] = row - ordered.Length / 2.0;
            columns.Add(ordered);
        }

        return columns.ToImmutable();
    }
}
