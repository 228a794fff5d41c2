using System.Collections.Frozen;
using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>The containers that a handbook knows.</summary>
/// <remarks>Immutable and safe to be asked by many threads.</remarks>
internal sealed class LessonBlocks
{
    private static readonly object ContextKey = new();

    private readonly FrozenDictionary<string, ILessonBlock> blocks;

    private LessonBlocks(ImmutableArray<ILessonBlock> known)
    {
        Names = [.. known.Select(block => block.Name)];
        blocks = known.ToFrozenDictionary(block => block.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Lintel's own.</summary>
    public static LessonBlocks BuiltIn { get; } =
        new([
            new TldrBlock(),
            new CompareBlock(),
            new SideBlock("before"),
            new SideBlock("after"),
            new QuickCheckBlock(),
            new DoNextBlock(),
            new WorksheetBlock(),
            new TabsBlock(),
            new TabBlock(),
            new AdmonitionBlock("note"),
            new AdmonitionBlock("tip"),
            new AdmonitionBlock("important"),
            new AdmonitionBlock("warning"),
            new AdmonitionBlock("caution"),
            new AdmonitionBlock("info"),
            new AdmonitionBlock("danger"),
            new DetailsBlock(),
            new GroupBlock("steps"),
            new GroupBlock("step"),
            new GroupBlock("cards"),
            new GroupBlock("card"),
            new GroupBlock("file-tree"),
        ]);

    /// <summary>Every name: Lintel's own in the order of the documentation, then those that were added.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The set with more blocks; one that has a known name takes the place of that block.</summary>
    /// <exception cref="ArgumentException">A name is none that authors can write, or two of the added blocks have the
    /// same.</exception>
    public LessonBlocks With(ImmutableArray<ILessonBlock> added)
    {
        if (added.IsEmpty)
            return this;
        if (added.FirstOrDefault(block => !IsName(block.Name)) is { } unnamed)
            throw new ArgumentException($"'{unnamed.Name}' is no name of a block.", nameof(added));
        var more = added.ToDictionary(block => block.Name, StringComparer.OrdinalIgnoreCase);
        var own = Names.Select(name => more.Remove(name, out var other) ? other : blocks[name]).ToArray();
        return new([.. own, .. added.Where(block => more.ContainsKey(block.Name))]);
    }

    /// <summary>The block of a container; null when nobody knows its name.</summary>
    public ILessonBlock? Find(CustomContainer container) =>
        blocks.GetValueOrDefault(container.Info ?? "")
        ?? (BlockAliases.Find(container.Info ?? "") is { } name ? blocks.GetValueOrDefault(name) : null)
        // Whoever writes a remark with indented text may call its kind as they like.
        ?? (container is IndentedContainer ? blocks["note"] : null);

    /// <summary>What checks need to know of the containers of a file.</summary>
    public ImmutableArray<LessonBlock> Read(MarkdownDocument syntax) =>
        [
            .. syntax
                .All<CustomContainer>()
                .Select(container =>
                    Find(container) is { } block ? block.Read(ContextOf(container)) : Unknown(container)
                )
                .OfType<LessonBlock>(),
        ];

    /// <summary>Tells each container of a file its number and the level of the heading that it stands under.</summary>
    public static void Prepare(MarkdownDocument syntax, SyntaxSpan spans)
    {
        var level = 1;
        var number = 0;
        foreach (var block in syntax.All<Block>())
        {
            if (block is HeadingBlock heading)
                level = heading.Level;
            if (block is CustomContainer container)
                block.SetData(ContextKey, new BlockContext(container, spans, Math.Min(6, level + 1), ++number));
        }
    }

    /// <summary>What a container was told.</summary>
    public static BlockContext ContextOf(CustomContainer container) => (BlockContext)container.GetData(ContextKey)!;

    /// <summary>Whether a container is called like none of the blocks, and by no slip: it is another tool's.</summary>
    public bool IsForeign(CustomContainer container) =>
        Find(container) is null && container.Info is { Length: > 0 } name && NearestName.Find(name, Names) is null;

    private LessonBlock.Unknown? Unknown(CustomContainer container) =>
        IsForeign(container)
            ? null
            : new(
                ContextOf(container).Fence,
                container.Info ?? "",
                NearestName.Find(container.Info ?? "", Names),
                Names
            );

    private static bool IsName(string name) => name.Length > 0 && !name.Any(char.IsWhiteSpace);
}
