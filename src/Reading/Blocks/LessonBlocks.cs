using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>The containers that Lintel knows.</summary>
internal static class LessonBlocks
{
    private static readonly object LevelKey = new();
    private static readonly object NumberKey = new();

    private static readonly ImmutableArray<ILessonBlock> All =
    [
        new TldrBlock(),
        new CompareBlock(),
        new SideBlock("before"),
        new SideBlock("after"),
        new QuickCheckBlock(),
        new DoNextBlock(),
        new WorksheetBlock(),
        new TabsBlock(),
        new TabBlock(),
        .. new[] { "note", "tip", "important", "warning", "caution", "info", "danger" }.Select(
            name => new AdmonitionBlock(name)
        ),
    ];

    /// <summary>Every name, in the order of the documentation.</summary>
    public static readonly ImmutableArray<string> Known = [.. All.Select(block => block.Name)];

    /// <summary>The block of a container; null when nobody knows its name.</summary>
    public static ILessonBlock? Of(CustomContainer container) =>
        All.FirstOrDefault(block => string.Equals(block.Name, container.Info, StringComparison.OrdinalIgnoreCase));

    /// <summary>What checks need to know of the containers of a file.</summary>
    public static ImmutableArray<LessonBlock> Read(MarkdownDocument syntax, SyntaxSpan spans) =>
        [
            .. syntax
                .Descendants<CustomContainer>()
                .Select(container =>
                    Of(container) is { } block ? block.Read(container, spans) : Unknown(container, spans)
                )
                .OfType<LessonBlock>(),
        ];

    /// <summary>Tells each container the heading level it stands under and its number on the page.</summary>
    public static void Prepare(MarkdownDocument syntax)
    {
        var level = 1;
        var number = 0;
        foreach (var block in syntax.Descendants<Block>())
        {
            if (block is HeadingBlock heading)
                level = heading.Level;
            if (block is not CustomContainer)
                continue;
            block.SetData(LevelKey, Math.Min(6, level + 1));
            block.SetData(NumberKey, ++number);
        }
    }

    /// <summary>Level of the headings that a container writes.</summary>
    public static int LevelOf(CustomContainer container) => container.GetData(LevelKey) as int? ?? 2;

    /// <summary>Number of a container on its page, for ids.</summary>
    public static int NumberOf(CustomContainer container) => container.GetData(NumberKey) as int? ?? 0;

    private static LessonBlock.Unknown Unknown(CustomContainer container, SyntaxSpan spans)
    {
        var name = container.Info ?? "";
        var fence = container.OpeningFencedCharCount;
        return new(
            spans.Of(container.Span.Start, container.Span.Start + fence),
            name,
            NearestName.Of(name, Known),
            Known
        );
    }
}
