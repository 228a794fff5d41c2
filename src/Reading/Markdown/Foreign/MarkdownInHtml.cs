using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// Markdown inside raw HTML that asks for it, as the extension <c>md_in_html</c> of Python's Markdown has it:
/// <c>&lt;figure markdown="span"&gt;</c>. Where a blank line follows the tag, Markdown itself reads what comes.
/// </summary>
internal static partial class MarkdownInHtml
{
    /// <summary>Replaces what stands between the tags, in place.</summary>
    public static void Expand(MarkdownDocument syntax, string text, Func<string, MarkdownDocument> parse)
    {
        if (!text.Contains(" markdown", StringComparison.Ordinal))
            return;
        foreach (var block in syntax.Descendants<HtmlBlock>().Where(IsAsking).ToArray())
            Expand(block, parse);
    }

    private static bool IsAsking(HtmlBlock block) => block.Lines.Count > 0 && Opening().IsMatch(LineOf(block, 0));

    private static void Expand(HtmlBlock block, Func<string, MarkdownDocument> parse)
    {
        var parent = block.Parent!;
        var at = parent.IndexOf(block);
        parent.RemoveAt(at);
        var run = new List<StringLine>();
        foreach (var (line, isRaw) in Pieces(block))
            if (!isRaw)
                run.Add(line);
            else
            {
                Flush();
                parent.Insert(at++, Raw(block, line));
            }
        Flush();

        void Flush()
        {
            if (run.Count == 0)
                return;
            // How far the lines are indented says nothing.
            var inner = InnerMarkdown.Parse([.. run.Select(line => Bare(line.Slice))], parse);
            foreach (var child in inner.ToArray())
            {
                inner.Remove(child);
                parent.Insert(at++, child);
            }

            run.Clear();
        }
    }

    // The tags around, which may share a line with words, and the lines between.
    private static IEnumerable<(StringLine Line, bool IsRaw)> Pieces(HtmlBlock block)
    {
        var opening = Opening().Match(LineOf(block, 0));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var text = LineOf(block, i);
            var start = i == 0 ? opening.Length : 0;
            var end =
                i == block.Lines.Count - 1
                && Closing().Match(text, start) is { Success: true } closing
                && closing.Groups["name"].Value == opening.Groups["name"].Value
                    ? closing.Index
                    : text.Length;
            if (start > 0)
                yield return (Part(line, 0, start), true);
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                yield return (Part(line, start, end), Whole().IsMatch(text[start..end]));
            else if (start == 0 && end == text.Length)
                yield return (line, false);
            if (end < text.Length)
                yield return (Part(line, end, text.Length), true);
        }
    }

    private static StringLine Part(StringLine line, int start, int end)
    {
        var slice = new StringSlice(
            line.Slice.Text,
            line.Slice.Start + start,
            line.Slice.Start + end - 1,
            line.Slice.NewLine
        );
        return new(slice, line.Line, line.Column + start, line.Position + start, line.NewLine);
    }

    private static (string Text, int Offset) Bare(StringSlice line)
    {
        var text = line.ToString();
        return (text.Trim(), line.Start + text.Length - text.TrimStart().Length);
    }

    private static HtmlBlock Raw(HtmlBlock block, StringLine line)
    {
        var raw = new HtmlBlock(block.Parser)
        {
            Type = block.Type,
            Span = new(line.Position, line.Position + Math.Max(0, line.Slice.Length - 1)),
            Line = line.Line,
            Lines = new StringLineGroup(1),
        };
        raw.Lines.Add(line);
        return raw;
    }

    private static string LineOf(HtmlBlock block, int line) => block.Lines.Lines[line].Slice.ToString();

    [GeneratedRegex("""^\s*<(?<name>[a-z][a-z0-9]*)(?:\s[^<>]*)?\smarkdown(?:="[^"]*")?(?:\s[^<>]*)?>""")]
    private static partial Regex Opening();

    [GeneratedRegex(@"</(?<name>[a-z][a-z0-9]*)>\s*$")]
    private static partial Regex Closing();

    // A line that is a tag, or an element with its words.
    [GeneratedRegex(@"^\s*(?:</?[a-z][^<>]*>|<(?<name>[a-z][a-z0-9]*)[^<>]*>.*</\k<name>>)\s*$")]
    private static partial Regex Whole();
}
