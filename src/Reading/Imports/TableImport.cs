using Lintel.Reading.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Lintel.Reading.Imports;

/// <summary>A Markdown table with levels across and categories down, as Basecamp's titles: a bold row opens an area,
/// and several rows of one name are several behaviours.</summary>
internal static class TableImport
{
    public static RubricDraft Read(MarkdownDocument syntax, string title)
    {
        var draft = new RubricDraft(title);
        var tables = syntax
            .Descendants<Table>()
            .Where(table => table.Count > 1 && Cells(table, 0).Length > 2)
            .ToArray();
        if (tables.Length == 0)
            return draft;
        // The largest table is the rubric; others count when they have the same levels.
        var levels = Texts(tables.MaxBy(table => table.Count)!, 0)[1..];
        foreach (var level in levels.Where(level => level.Length > 0))
            draft.AddLevel(level);
        foreach (var table in tables.Where(table => Texts(table, 0)[1..].SequenceEqual(levels)))
            Add(draft, table, levels);
        return draft;
    }

    private static void Add(RubricDraft draft, Table table, string[] levels)
    {
        string? area = null;
        for (var row = 1; row < table.Count; row++)
        {
            var texts = Texts(table, row);
            if (texts.Length == 0 || texts[0].Length == 0)
                continue;
            if (texts[1..].All(text => text.Length == 0))
                area = texts[0];
            else
                foreach (
                    var (level, text) in levels
                        .Zip(texts[1..])
                        .Where(cell => cell.First.Length > 0 && cell.Second.Length > 0)
                )
                    draft.Add(new(texts[0], level, text) { Area = area });
        }
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
