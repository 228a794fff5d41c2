using System.Text.RegularExpressions;
using Lintel.Reading.Blocks;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Remarks whose words begin on the line of their mark: <c>&gt; [!TIP] Save first.</c>, of any kind that a
/// tool has, with the sign by which Obsidian folds them.</summary>
internal static partial class RemarkInLine
{
    /// <summary>Makes remarks of such quotations, in place.</summary>
    public static void Read(MarkdownDocument syntax)
    {
        foreach (var quote in syntax.All<QuoteBlock>())
            if (quote is AlertBlock alert && !IsOfGitHub(alert.Kind.ToString()))
                Replace(quote, alert.Kind.ToString());
            else if (
                quote is not AlertBlock and [ParagraphBlock { Inline: { } inlines }, ..]
                && Take(inlines) is { } kind
            )
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
        ContainerBlock remark = IsOfGitHub(kind) ? Alert(quote, kind) : Container(kind);
        (remark.Span, remark.Line, remark.Column) = (quote.Span, quote.Line, quote.Column);
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

    private static bool IsOfGitHub(string kind) =>
        kind.ToLowerInvariant() is "note" or "tip" or "important" or "warning" or "caution";

    private static AlertBlock Alert(QuoteBlock quote, string kind)
    {
        var alert = new AlertBlock(new StringSlice(kind)) { QuoteChar = quote.QuoteChar };
        alert.GetAttributes().AddClass("markdown-alert");
        alert.GetAttributes().AddClass($"markdown-alert-{kind.ToLowerInvariant()}");
        return alert;
    }

    private static CustomContainer Container(string kind) =>
        new(new CustomContainerParser())
        {
            Info =
                BlockAliases.Find(kind) is "note" or "info" or "tip" or "warning" or "danger"
                || kind.ToLowerInvariant() is "info" or "danger"
                    ? kind.ToLowerInvariant()
                    : "note",
        };

    [GeneratedRegex(@"^\[!(?<kind>[A-Za-z]{2,20})\][+-]?(?:[ \t]+|$)")]
    private static partial Regex Mark();
}
