using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>Names by which pages of MyST refer to a place: <c>(name)=</c> on the line above it. Pages name them without
/// their page, too.</summary>
internal static class Labels
{
    private static readonly object Key = new();

    /// <summary>The names that a page gives.</summary>
    public static IReadOnlyList<string> Of(MarkdownDocument syntax) =>
        syntax.GetData(Key) as IReadOnlyList<string> ?? [];

    /// <summary>Gives each name to the block below it.</summary>
    public static void Finish(MarkdownDocument syntax)
    {
        var labels = syntax.All<LabelBlock>().ToArray();
        if (labels.Length == 0)
            return;
        foreach (var label in labels.Reverse())
        {
            var parent = label.Parent!;
            var at = parent.IndexOf(label);
            parent.RemoveAt(at);
            if (at < parent.Count)
                Give(parent[at], label.Name);
        }

        syntax.SetData(Key, labels.Select(label => label.Name).ToArray());
    }

    /// <summary>Gives a name to a block: beside the one that a heading has by its words.</summary>
    public static void Give(Block block, string name)
    {
        if (block is HeadingBlock { Inline: { } words })
            words.InsertBefore(name);
        else if (block.TryGetAttributes()?.Id is null)
            block.GetAttributes().Id = name;
    }

    private static void InsertBefore(this ContainerInline words, string name)
    {
        var anchor = new AnchorInline { Span = words.Span };
        anchor.GetAttributes().Id = name;
        if (words.FirstChild is { } first)
            first.InsertBefore(anchor);
        else
            words.AppendChild(anchor);
    }
}
