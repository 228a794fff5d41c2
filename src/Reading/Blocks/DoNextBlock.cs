using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>A list of things to do, with boxes that tick. Each has a key that survives edits elsewhere: its id, or a
/// hash of its text.</summary>
internal sealed class DoNextBlock : ILessonBlock
{
    public string Name => "do-next";

    public LessonBlock Read(BlockContext container) => new LessonBlock.DoNext(container.At, Items(container).Count());

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer.WriteLine($"<section class=\"do-next\" aria-label=\"{renderer.Encoded("Do next")}\">");
        foreach (var block in container.Syntax)
        {
            if (block is ListBlock list && list.OfType<ListItemBlock>().Any(TaskItem.Is))
                WriteList(renderer, list);
            else
                renderer.Render(block);
        }

        renderer.WriteLine("</section>");
    }

    private static void WriteList(HtmlRenderer renderer, ListBlock list)
    {
        renderer.WriteLine("<ul class=\"checklist\">");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var id = item.TryGetAttributes()?.Id;
            renderer.Write(id is null ? "<li>" : $"<li id=\"{id}\">");
            var isTask = TaskItem.Is(item);
            if (isTask)
                WriteTask(renderer, (ParagraphBlock)item[0], id);
            foreach (var block in item.Skip(isTask ? 1 : 0))
                renderer.Render(block);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ul>");
    }

    private static void WriteTask(HtmlRenderer renderer, ParagraphBlock text, string? id)
    {
        TaskItem.Unmark(text);
        renderer
            .Write($"<label><input type=\"checkbox\" data-key=\"{id ?? KeyOf(text)}\"> <span>")
            .WriteLeafInline(text)
            .Write("</span></label>");
    }

    private static IEnumerable<ListItemBlock> Items(BlockContext container) =>
        container.Syntax.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Where(TaskItem.Is);

    private static string KeyOf(ParagraphBlock text) => Digest.Hash(PlainText.Of(text))[..8];
}
