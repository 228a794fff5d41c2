using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Remarks whose words begin on the line of their mark: <c>&gt; [!TIP] Save first.</c></summary>
internal static partial class RemarkInLine
{
    /// <summary>Makes remarks of such quotations, in place.</summary>
    public static void Read(MarkdownDocument syntax)
    {
        foreach (var quote in syntax.Descendants<QuoteBlock>().Where(quote => quote is not AlertBlock).ToArray())
            if (quote is [ParagraphBlock { Inline: { } inlines }, ..] && Take(inlines) is { } kind)
                Replace(quote, kind);
    }

    // The kind; the mark is gone from the text.
    private static string? Take(ContainerInline inlines)
    {
        var (said, parts) = ("", new List<LiteralInline>());
        for (var inline = inlines.FirstChild; inline is LiteralInline literal; inline = inline.NextSibling)
        {
            parts.Add(literal);
            said += literal.Content.ToString();
            if (Mark().Match(said) is not { Success: true } mark)
                continue;
            var rest = said[mark.Length..];
            foreach (var part in parts.SkipLast(1))
                part.Remove();
            literal.Content = new StringSlice(rest);
            literal.Span = new(literal.Span.End - rest.Length + 1, literal.Span.End);
            return mark.Groups["kind"].Value;
        }

        return null;
    }

    private static void Replace(QuoteBlock quote, string kind)
    {
        var remark = new AlertBlock(new StringSlice(kind))
        {
            Span = quote.Span,
            Line = quote.Line,
            Column = quote.Column,
            QuoteChar = quote.QuoteChar,
        };
        remark.GetAttributes().AddClass("markdown-alert");
        remark.GetAttributes().AddClass($"markdown-alert-{kind.ToLowerInvariant()}");
        foreach (var child in quote.ToArray())
        {
            quote.Remove(child);
            remark.Add(child);
        }

        var parent = quote.Parent!;
        var at = parent.IndexOf(quote);
        parent.RemoveAt(at);
        parent.Insert(at, remark);
    }

    [GeneratedRegex(@"^\[!(?<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
