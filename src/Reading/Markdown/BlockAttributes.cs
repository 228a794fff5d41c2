using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Attributes on a line of their own, as kramdown has them for the block before or after: an id, or the class that
/// makes a remark of it, as <c>{: .warning }</c> in Just the Docs. Other classes are only the look of another theme.
/// </summary>
internal static partial class BlockAttributes
{
    private const string WithTitle = "-title";

    private static readonly FrozenSet<string> Remarks =
    [
        "note",
        "tip",
        "hint",
        "info",
        "important",
        "warning",
        "caution",
        "danger",
        "attention",
        "error",
    ];

    /// <summary>Gives the attributes to the block that they belong to, and takes the line away.</summary>
    /// <param name="line">The attributes.</param>
    /// <param name="text">The file, in which blocks have their places.</param>
    public static void Apply(AttributeLineBlock line, string text)
    {
        var parent = line.Parent!;
        var at = parent.IndexOf(line);
        var above = at > 0 ? parent[at - 1] : null;
        var below = at + 1 < parent.Count ? parent[at + 1] : null;
        var block =
            IsRightBelow(above, line, text) ? above
            : IsRightBelow(line, below, text) ? below
            : null;
        parent.Remove(line);
        if (line.IsTableOfContents && block is ListBlock { Count: 1 })
            parent.Remove(block);
        if (line.IsTableOfContents || block is null)
            return;
        if (Id().Match(line.Text) is { Success: true } id)
            block.GetAttributes().Id = id.Groups["id"].Value;
        var name = Class()
            .Matches(line.Text)
            .Select(match => match.Groups["name"].Value)
            .FirstOrDefault(name => Remarks.Contains(KindOf(name)));
        if (name is not null && block is QuoteBlock or ParagraphBlock)
            Wrap(block, parent, KindOf(name), hasTitle: KindOf(name) != name);
    }

    private static bool IsRightBelow(Block? above, Block? below, string text)
    {
        if (above is null || below is null || above.Span.End >= below.Span.Start || below.Span.Start > text.Length)
            return false;
        var between = text.AsSpan(above.Span.End + 1, below.Span.Start - above.Span.End - 1);
        return between.Count('\n') <= 1 && between.IndexOfAnyExcept(" \t\r\n>") < 0;
    }

    private static string KindOf(string name) =>
        name.EndsWith(WithTitle, StringComparison.Ordinal) ? name[..^WithTitle.Length] : name;

    private static void Wrap(Block block, ContainerBlock parent, string kind, bool hasTitle)
    {
        var at = parent.IndexOf(block);
        var remark = new CustomContainer(new CustomContainerParser())
        {
            Info = kind,
            Span = block.Span,
            Line = block.Line,
            Column = block.Column,
        };
        if (block.TryGetAttributes()?.Id is { } id)
            remark.GetAttributes().Id = id;
        parent.RemoveAt(at);
        parent.Insert(at, remark);
        foreach (var child in block is QuoteBlock quote ? quote.ToArray() : [block])
        {
            (child.Parent as QuoteBlock)?.Remove(child);
            remark.Add(child);
        }

        if (!hasTitle || remark is not [ParagraphBlock { Inline: { } words }, _, ..])
            return;
        remark.Arguments = PlainText.Of(words);
        remark.RemoveAt(0);
    }

    [GeneratedRegex(@"#(?<id>\p{L}[^\s{}#""'<>]*)")]
    private static partial Regex Id();

    [GeneratedRegex(@"\.(?<name>[a-z][a-z-]*)")]
    private static partial Regex Class();
}
