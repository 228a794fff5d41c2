using System.Collections.Immutable;
using Lintel.Text.Differences;

namespace Lintel.Changes.Articles;

/// <summary>Writes a table beside the table that it was: its head, and the rows that changed, cell by cell.</summary>
internal static class TableWriter
{
    public static void Write(DiffWriter writer, ImmutableArray<Row> before, ImmutableArray<Row> after)
    {
        var rows = Alignment.Of(
            before,
            after,
            row => row.Key,
            (one, other) => one.IsHead == other.IsHead,
            row => row.Text
        );
        writer.Markup("<div class=\"table-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>\n");
        Part(writer, "thead", rows.Where(IsHead));
        Part(writer, "tbody", rows.Where(row => !IsHead(row) && (row.IsMoved || row.Before?.Key != row.After?.Key)));
        writer.Markup("</table></div>\n");
    }

    private static bool IsHead(Aligned<Row> row) => (row.After ?? row.Before)!.IsHead;

    private static void Part(DiffWriter writer, string part, IEnumerable<Aligned<Row>> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        writer.Markup($"<{part}>\n");
        foreach (var row in all)
        {
            writer.Markup("<tr>");
            for (var i = 0; i < Math.Max(row.Before?.Cells.Length ?? 0, row.After?.Cells.Length ?? 0); i++)
            {
                var cell = part == "thead" ? "th" : "td";
                writer.Markup(part == "thead" ? "<th scope=\"col\">" : "<td>");
                BlockWriter.Words(writer, CellAt(row.Before, i, row.After), CellAt(row.After, i, row.Before));
                writer.Markup($"</{cell}>");
            }

            writer.Markup("</tr>\n");
        }

        writer.Markup($"</{part}>\n");
    }

    // A row that is there without this cell has an empty one, unless the other side lacks it too.
    private static ImmutableArray<Token>? CellAt(Row? row, int index, Row? other) =>
        row is null ? (other is null ? ImmutableArray<Token>.Empty : null)
        : index < row.Cells.Length ? row.Cells[index]
        : [];
}
