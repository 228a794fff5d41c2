using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Blocks;

/// <summary>The <c>[ ]</c> or <c>[x]</c> that opens a list item.</summary>
internal static class TaskItem
{
    /// <summary>The mark; null when the item has none.</summary>
    public static TaskList? MarkOf(ParagraphBlock text) =>
        text.Inline?.FirstChild as TaskList ?? text.Inline?.Descendants<TaskList>().FirstOrDefault();

    /// <summary>Takes the mark out of the text, for a block that draws a real box in its place.</summary>
    public static void Unmark(ParagraphBlock text)
    {
        var mark = MarkOf(text);
        if (mark?.NextSibling is LiteralInline literal)
            literal.Content.TrimStart();
        mark?.Remove();
    }

    /// <summary>Whether a list item is a task.</summary>
    public static bool Is(ListItemBlock item) =>
        item.FirstOrDefault() is ParagraphBlock text && MarkOf(text) is not null;
}
