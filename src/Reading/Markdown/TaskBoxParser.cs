using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Lintel.Reading.Markdown;

/// <summary>A box to tick has a blank behind it, as GitHub reads it: <c>[x](page.md)</c> is a link.</summary>
internal sealed class TaskBoxParser : TaskListInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.PeekCharExtra(3).IsWhiteSpaceOrZero() && base.Match(processor, ref slice);
}
