using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A two-column table to spread a week over.</summary>
internal sealed class WorksheetBlock : ILessonBlock
{
    public string Name => "worksheet";

    public LessonBlock Read(BlockContext container)
    {
        var table = container.Syntax.OfType<Table>().FirstOrDefault();
        var rows = table?.OfType<TableRow>().Where(row => !row.IsHeader).ToArray() ?? [];
        return new LessonBlock.Worksheet(container.At, rows.Length, rows.Length == 0 ? 0 : rows[0].Count);
    }

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer.WriteLine($"<section class=\"worksheet\" aria-label=\"{renderer.Encoded("Worksheet")}\">");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }
}
