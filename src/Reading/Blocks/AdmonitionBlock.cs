using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A remark beside the text; looks like GitHub's <c>&gt; [!NOTE]</c>.</summary>
internal sealed class AdmonitionBlock(string name) : ILessonBlock
{
    public string Name => name;

    public LessonBlock? Read(BlockContext container) => null;

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        // Another tool's word for the same is what its readers know.
        var word = container.Syntax.Info is { Length: > 0 } written ? written : name;
        renderer
            .Write($"<div class=\"markdown-alert markdown-alert-{KindOf(name)}\"><p class=\"markdown-alert-title\">")
            .WriteTitle(
                container.Syntax,
                renderer.Translate(char.ToUpperInvariant(word[0]) + word[1..]),
                hasLinks: true
            )
            .WriteLine("</p>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</div>");
    }

    /// <summary>The look of a remark that is called by any name.</summary>
    public static string KindOf(string name) =>
        (BlockAliases.Find(name) ?? name.ToLowerInvariant()) switch
        {
            "tip" => "tip",
            "important" => "important",
            "warning" => "warning",
            "caution" or "danger" => "caution",
            _ => "note",
        };
}
