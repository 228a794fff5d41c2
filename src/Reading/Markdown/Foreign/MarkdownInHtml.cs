using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// Markdown inside raw HTML that asks for it, as the extension <c>md_in_html</c> of Python's Markdown has it:
/// <c>&lt;figure markdown="span"&gt;</c>. Where a blank line follows the tag, Markdown itself reads what comes.
/// </summary>
internal static partial class MarkdownInHtml
{
    // Each is parsed in a text as long as the file, so that places stay what they are.
    private const int Most = 200;

    /// <summary>Replaces what stands between the tags, in place.</summary>
    public static void Expand(MarkdownDocument syntax, string text, MarkdownPipeline pipeline)
    {
        if (!text.Contains(" markdown", StringComparison.Ordinal))
            return;
        foreach (var block in syntax.Descendants<HtmlBlock>().Where(IsAsking).Take(Most).ToArray())
            Expand(block, text, pipeline);
    }

    private static bool IsAsking(HtmlBlock block) => block.Lines.Count > 1 && Opening().IsMatch(LineOf(block, 0));

    private static void Expand(HtmlBlock block, string text, MarkdownPipeline pipeline)
    {
        var parent = block.Parent!;
        var at = parent.IndexOf(block);
        parent.RemoveAt(at);
        var run = new List<int>();
        for (var i = 0; i < block.Lines.Count; i++)
            if (i > 0 && !Whole().IsMatch(LineOf(block, i)))
                run.Add(i);
            else
            {
                Flush();
                parent.Insert(at++, Raw(block, i));
            }
        Flush();

        void Flush()
        {
            if (run.Count == 0)
                return;
            var inner = Markdig.Markdown.Parse(Masked(block, run, text), pipeline);
            foreach (var child in inner.ToArray())
            {
                inner.Remove(child);
                parent.Insert(at++, child);
            }

            run.Clear();
        }
    }

    // The file with nothing in it but some lines, moved to the margin.
    private static string Masked(HtmlBlock block, List<int> lines, string text)
    {
        var masked = text.Select(letter => letter is '\n' or '\r' ? letter : ' ').ToArray();
        foreach (var line in lines)
        {
            ref var content = ref block.Lines.Lines[line];
            var words = content.Slice.ToString().Trim();
            words.CopyTo(0, masked, content.Position, Math.Min(words.Length, masked.Length - content.Position));
        }

        return new(masked);
    }

    private static HtmlBlock Raw(HtmlBlock block, int line)
    {
        ref var content = ref block.Lines.Lines[line];
        var raw = new HtmlBlock(block.Parser)
        {
            Type = block.Type,
            Span = new(content.Position, content.Position + Math.Max(0, content.Slice.Length - 1)),
            Line = content.Line,
            Lines = new StringLineGroup(1),
        };
        raw.Lines.Add(content);
        return raw;
    }

    private static string LineOf(HtmlBlock block, int line) => block.Lines.Lines[line].Slice.ToString();

    [GeneratedRegex("""^\s*<[a-z][a-z0-9]*(?:\s[^<>]*)?\smarkdown(?:="[^"]*")?(?:\s[^<>]*)?>\s*$""")]
    private static partial Regex Opening();

    // A line that is a tag, or an element with its words.
    [GeneratedRegex(@"^\s*(?:</?[a-z][^<>]*>|<(?<name>[a-z][a-z0-9]*)[^<>]*>.*</\k<name>>)\s*$")]
    private static partial Regex Whole();
}
