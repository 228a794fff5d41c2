using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// Parts of MDX, Hugo, Jekyll and GitBook that stand on lines of their own. How far their content is indented does not
/// matter, as in those tools: it is no code.
/// </summary>
internal sealed class ComponentParser : BlockParser
{
    // Nobody writes a tag of more lines.
    private const int MostTagLines = 400;

    public ComponentParser() => OpeningCharacters = ['<', '{'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.ToString().TrimEnd();
        if (ComponentTag.Parse(line) is { } tag)
            return Open(processor, tag, line);
        if (!ComponentTag.IsBegun(line))
            return BlockState.None;
        processor.NewBlocks.Push(Create(processor, line));
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (ComponentContainer)block;
        if (container.IsOver)
            return BlockState.None;
        if (container.Tag is null)
            return ReadTag(processor, container);
        if (processor.IsBlankLine)
            return BlockState.Continue;
        block.Span.End = processor.Line.End;
        if (!HoldsOpenCode(processor, container))
        {
            var line = processor.Line.ToString().TrimEnd();
            if (ComponentTag.Parse(line) is { IsEnd: true } end && end.Text.Length == line.Length)
            {
                if (
                    container.Tag.IsClosedBy(end)
                    && !Inner(processor, container).Any(inner => inner.Tag!.IsClosedBy(end))
                )
                {
                    container.IsClosed = true;
                    return BlockState.BreakDiscard;
                }
            }
            else if (
                ClosingLength(container, line) is > 0 and var closing
                && Inner(processor, container).All(inner => ClosingLength(inner, line) == 0)
            )
                Cut(processor, container, closing);
        }

        container.ContentIndent ??= processor.Indent;
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, container.ContentIndent.Value));
        return BlockState.Continue;
    }

    private BlockState Open(BlockProcessor processor, ComponentTag tag, string line)
    {
        var isAlone = tag.Text.Length == line.Length;
        if (tag.IsEnd)
        {
            // Whatever it closes is closed already, or was never open.
            if (!isAlone)
                return BlockState.None;
            processor.NewBlocks.Push(new OmittedBlock(this));
            return BlockState.BreakDiscard;
        }

        var isContainer = IsContainer(tag);
        var closing = isContainer ? tag.ClosingLength(line) : 0;
        if (!isAlone && closing == 0 && !(isContainer && tag.Text[0] == '{' && Components.IsBox(tag)))
            return BlockState.None;
        var container = Create(processor, line);
        container.Tag = tag;
        processor.NewBlocks.Push(container);
        if (!isContainer)
            container.IsOver = true;
        if (isAlone)
            return BlockState.ContinueDiscard;
        if (closing > 0)
            Cut(processor, container, closing);
        for (var i = 0; i < tag.Text.Length; i++)
            processor.NextColumn();
        return BlockState.Continue;
    }

    private ComponentContainer Create(BlockProcessor processor, string line) =>
        new(this)
        {
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
            Head = line,
        };

    private static BlockState ReadTag(BlockProcessor processor, ComponentContainer container)
    {
        var line = processor.Line.ToString().Trim();
        container.Head += "\n" + line;
        container.HeadLines++;
        if (ComponentTag.Parse(container.Head) is { } tag)
        {
            var rest = container.Head.Length - tag.Text.Length;
            var closing = rest == 0 ? 0 : tag.ClosingLength(line);
            if (rest == 0 || closing > 0)
            {
                container.Tag = tag;
                container.IsOver = !IsContainer(tag);
                if (rest == 0)
                    return BlockState.ContinueDiscard;
                Cut(processor, container, closing);
                processor.GoToColumn(processor.Column + line.Length - rest);
                return BlockState.Continue;
            }
        }

        // No tag after all; what was taken for one is shown as text.
        var isGoingOn = container.HeadLines < MostTagLines && !processor.IsBlankLine;
        container.IsOver = !isGoingOn;
        return isGoingOn ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    // A tag of Hugo or Jekyll that nobody knows may have content or none; a picture and a film have none.
    private static bool IsContainer(ComponentTag tag) =>
        !tag.IsWhole
        && (
            tag.Text[0] == '<'
            || (Components.Find(tag) is { Use: not ComponentUse.Picture } and not (ComponentUse.Link, { Length: > 0 }))
        );

    private static int ClosingLength(ComponentContainer container, string line) =>
        container is { IsOver: false, Tag: { } tag } ? tag.ClosingLength(line) : 0;

    // The rest of the line is content.
    private static void Cut(BlockProcessor processor, ComponentContainer container, int closing)
    {
        processor.Line.TrimEnd();
        processor.Line.End -= closing;
        container.IsOver = container.IsClosed = true;
    }

    private static bool HoldsOpenCode(BlockProcessor processor, ContainerBlock container)
    {
        while (container.LastChild is ContainerBlock inner && processor.IsOpen(inner))
            container = inner;
        return container.LastChild is FencedCodeBlock code && processor.IsOpen(code);
    }

    // The parts inside that are open, from the outermost in.
    private static IEnumerable<ComponentContainer> Inner(BlockProcessor processor, ContainerBlock container)
    {
        for (var next = container.LastChild; next is not null && processor.IsOpen(next); )
        {
            if (next is ComponentContainer { Tag: not null, IsOver: false } inner)
                yield return inner;
            next = (next as ContainerBlock)?.LastChild;
        }
    }
}

/// <summary>A part of another tool with what stands in it.</summary>
internal sealed class ComponentContainer(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>The tag that opens it, as far as it was read.</summary>
    public string Head { get; set; } = "";

    /// <summary>Lines of the tag behind its first.</summary>
    public int HeadLines { get; set; }

    /// <summary>The tag that opens it; null where none came of what looked like one.</summary>
    public ComponentTag? Tag { get; set; }

    /// <summary>Whether nothing more belongs to it.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether a tag closes it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Columns before its content.</summary>
    public int? ContentIndent { get; set; }
}
