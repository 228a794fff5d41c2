using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Blocks;

/// <summary>A container in a file, and what its block may ask of the file.</summary>
public sealed class BlockContext
{
    private readonly SyntaxSpan spans;

    internal BlockContext(CustomContainer syntax, SyntaxSpan spans, int level, int number)
    {
        (Syntax, this.spans) = (syntax, spans);
        (HeadingLevel, Number) = (level, number);
    }

    /// <summary>The container as Markdig parsed it, with what authors put into it.</summary>
    public CustomContainer Syntax { get; }

    /// <summary>Its place in the file.</summary>
    public SourceSpan At => PlaceOf(Syntax);

    /// <summary>The words behind its name, with or without quotation marks; null where there are none.</summary>
    public string? Title => ContainerTitle.Read(Syntax);

    /// <summary>Level of a heading that the block writes, 2 to 6: one below the heading that the container stands
    /// under.</summary>
    public int HeadingLevel { get; }

    /// <summary>Number of the container on its page, from 1: for ids, which must not occur twice.</summary>
    public int Number { get; }

    internal SourceSpan Fence => spans.Of(Syntax.Span.Start, Syntax.Span.Start + Syntax.OpeningFencedCharCount);

    /// <summary>The place of a node of the same file.</summary>
    public SourceSpan PlaceOf(MarkdownObject node) => spans.Of(node);

    /// <summary>The words of a node without their marks, on one line.</summary>
    public static string TextOf(Block node) => PlainText.Of(node);
}
