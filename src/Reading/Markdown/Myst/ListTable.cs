using System.Globalization;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Myst;

/// <summary><c>{list-table}</c> of MyST: a list of rows, each a list of cells.</summary>
internal static class ListTable
{
    /// <summary>The table with its title above; what is written otherwise is shown as it stands.</summary>
    public static Block Make(Directive directive, MarkdownDocument content, Markdig.Syntax.SourceSpan span)
    {
        var box = new CustomContainer(new CustomContainerParser()) { Info = "raw", Span = span };
        if (directive.Argument.Length > 0)
        {
            var words = new ContainerInline();
            words.AppendChild(new ReadInline(directive.Argument) { Span = span });
            box.Add(new ParagraphBlock { Inline = words, Span = span });
        }

        if (content.OfType<ListBlock>().FirstOrDefault() is { } rows && rows.Cast<ListItemBlock>().All(IsRow))
            box.Add(Table(directive, rows));
        else
            InnerMarkdown.Put(content, box);
        return box;
    }

    private static bool IsRow(ListItemBlock item) => item is [ListBlock];

    private static Table Table(Directive directive, ListBlock rows)
    {
        var heads = int.TryParse(directive.Option("header-rows"), CultureInfo.InvariantCulture, out var said)
            ? said
            : 0;
        var table = new Table { Span = rows.Span };
        foreach (var (number, row) in rows.Cast<ListItemBlock>().Index())
        {
            var line = new TableRow { IsHeader = number < heads, Span = row.Span };
            foreach (var item in ((ListBlock)row[0]).Cast<ListItemBlock>())
            {
                var cell = new TableCell { Span = item.Span };
                foreach (var part in item.ToArray())
                {
                    item.Remove(part);
                    cell.Add(part);
                }

                line.Add(cell);
            }

            table.Add(line);
        }

        foreach (var _ in Enumerable.Range(0, table.Cast<TableRow>().Max(row => row.Count)))
            table.ColumnDefinitions.Add(new());
        return table;
    }
}
