using Lintel.Reading.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Lintel.Reading.Imports;

/// <summary>Markdown tables, as Basecamp's titles.</summary>
internal static class TableImport
{
    public static RubricDraft Read(MarkdownDocument syntax, string title)
    {
        var draft = new RubricDraft(title);
        var tables = syntax
            .Descendants<Table>()
            .Where(table => table.Count > 1 && Cells(table, 0).Length > 2)
            .Select(table => RubricGrid.Upright([.. Enumerable.Range(0, table.Count).Select(row => Texts(table, row))]))
            .ToArray();
        if (tables.Length == 0)
            return draft;
        // The largest table is the rubric; others count when they have the same levels.
        var largest = tables.MaxBy(table => table.Length)!;
        RubricGrid.AddLevels(draft, largest);
        foreach (var table in tables.Where(table => table[0].Skip(1).SequenceEqual(largest[0].Skip(1))))
            RubricGrid.AddTexts(draft, table);
        return draft;
    }

    private static string[] Texts(Table table, int row) =>
        [
            .. Cells(table, row)
                .Select(cell =>
                    string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => PlainText.Of(leaf.Inline))).Trim()
                ),
        ];

    private static TableCell[] Cells(Table table, int row) => [.. ((TableRow)table[row]).OfType<TableCell>()];
}
