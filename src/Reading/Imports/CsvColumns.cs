using System.Collections.Immutable;
using Lintel.Text.Formats;

namespace Lintel.Reading.Imports;

/// <summary>The columns of a CSV file by the names in its first row.</summary>
internal sealed class CsvColumns
{
    private readonly Dictionary<string, int> byName;

    private CsvColumns(Dictionary<string, int> byName) => this.byName = byName;

    public static CsvColumns Read(string[] header) =>
        new(
            header
                .Select((name, index) => (Name: name.Trim().ToLowerInvariant(), index))
                .DistinctBy(column => column.Name)
                .ToDictionary(column => column.Name, column => column.index, StringComparer.Ordinal)
        );

    /// <summary>Whether all of the columns are there.</summary>
    public bool Has(params string[] columns) => columns.All(byName.ContainsKey);

    /// <summary>What a row says in a column; null where it says nothing.</summary>
    public string? Of(string[] row, string column) =>
        byName.TryGetValue(column, out var index) && index < row.Length && row[index].Length > 0 ? row[index] : null;

    /// <summary>The texts in a field of several.</summary>
    public ImmutableArray<string> Lines(string[] row, string column) => [.. CsvText.ReadLines(Of(row, column) ?? "")];
}
