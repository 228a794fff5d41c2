using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>Markdown that stands within another block, and is parsed by itself: places are those of the text
/// around.</summary>
internal static class InnerMarkdown
{
    /// <summary>Parses some lines of a text.</summary>
    /// <param name="lines">The lines, each with the offset of its first letter in the text.</param>
    /// <param name="parse">What parses.</param>
    public static MarkdownDocument Parse(
        IReadOnlyList<(string Text, int Offset)> lines,
        Func<string, MarkdownDocument> parse
    )
    {
        var starts = new int[lines.Count];
        for (var i = 1; i < lines.Count; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Text.Length + 1;
        var inner = parse(string.Join('\n', lines.Select(line => line.Text)));
        Move(inner, Outer);
        return inner;

        int Outer(int offset)
        {
            var found = Array.BinarySearch(starts, offset);
            var line = found < 0 ? ~found - 1 : found;
            return line < 0 || lines.Count == 0 ? offset : lines[line].Offset + offset - starts[line];
        }
    }

    /// <summary>The lines of a block with their places in the text that it was parsed from.</summary>
    public static IEnumerable<(string Text, int Offset)> LinesOf(StringLineGroup lines) =>
        // Of a block without lines Markdig keeps none at all.
        (lines.Lines ?? [])
            .Take(lines.Count)
            .Select(line => (line.Slice.ToString(), line.Slice.Start));

    /// <summary>Gives all of a text other places; what Markdig leaves empty stays so.</summary>
    public static void Move(MarkdownDocument syntax, Func<int, int> to)
    {
        foreach (var node in syntax.Descendants())
        {
            node.Span = Moved(node.Span);
            if (node is LinkInline link)
                link.UrlSpan = Moved(link.UrlSpan);
            if (node is HtmlBlock raw)
                for (var i = 0; i < raw.Lines.Count; i++)
                    raw.Lines.Lines[i].Position = to(raw.Lines.Lines[i].Position);
        }

        SourceSpan Moved(SourceSpan span) =>
            span.IsEmpty || span is { Start: 0, End: 0 } ? SourceSpan.Empty : new(to(span.Start), to(span.End));
    }

    /// <summary>Puts the blocks of a text in the place of a block.</summary>
    public static void Put(MarkdownDocument inner, ContainerBlock into)
    {
        foreach (var child in inner.ToArray())
        {
            inner.Remove(child);
            into.Add(child);
        }
    }
}
