using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A two-column table to spread a week over.</summary>
internal sealed class WorksheetBlock : ILessonBlock
{
    public string Name => "worksheet";

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans)
    {
        var table = container.OfType<Table>().FirstOrDefault();
        var rows = table?.OfType<TableRow>().Where(row => !row.IsHeader).ToArray() ?? [];
        return new LessonBlock.Worksheet(spans.Of(container), rows.Length, rows.Length == 0 ? 0 : rows[0].Count);
    }

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        renderer.WriteLine("<section class=\"worksheet\" aria-label=\"Worksheet\">");
        renderer.WriteChildren(container);
        renderer.WriteLine("</section>");
    }
}
