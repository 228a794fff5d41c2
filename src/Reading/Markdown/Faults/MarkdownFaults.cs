using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Blocks;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Includes;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Faults;

/// <summary>Finds marks that Markdown passes over in silence.</summary>
internal static partial class MarkdownFaults
{
    /// <summary>Reports them; the tree is as it was parsed, but for the attributes, which are where they
    /// belong.</summary>
    public static void Report(
        MarkdownDocument syntax,
        SourceFile file,
        SyntaxSpan spans,
        HtmlPolicy html,
        LessonBlocks known,
        DiagnosticBag bag
    )
    {
        foreach (var block in syntax.All<Block>().Where(block => !IncludeReader.IsIncluded(block)))
        {
            // How another tool closes its own containers is its affair.
            if (Opening(block, file.Text) is { } opening && !(block is CustomContainer box && known.IsForeign(box)))
                bag.Add(
                    MarkdownRules.Unclosed.At(spans.Of(block.Span.Start, block.Span.Start + opening.Length), opening)
                );
            if (block is ParagraphBlock && BareHeading(file.Text, block.Span.Start) is { } heading)
                bag.Add(
                    MarkdownRules.HeadingWithoutBlank.At(
                        spans.Of(block.Span.Start, block.Span.Start + heading.Length),
                        heading
                    )
                );
            if (block is LeafBlock { Inline: not null } leaf && HasBracket(leaf, file.Text))
                bag.AddRange(Text(LiteralText.Of(leaf, file.Text), leaf.Span.Start, spans));
        }

        ReportIds(syntax, html, spans, bag);
    }

    // All that is looked for has one.
    private static bool HasBracket(LeafBlock leaf, string source) =>
        leaf.Span.Start < source.Length
        && source.AsSpan(leaf.Span.Start, Math.Min(leaf.Span.End + 1, source.Length) - leaf.Span.Start).Contains(']');

    private static IEnumerable<Diagnostic> Text(string text, int offset, SyntaxSpan spans)
    {
        foreach (Match match in Label().Matches(text))
            yield return MarkdownRules.UndefinedLabel.At(At(match), match.Groups["label"].Value);
        foreach (Match match in Footnote().Matches(text))
            yield return MarkdownRules.MissingFootnote.At(At(match), match.Groups["name"].Value);
        foreach (Match match in Address().Matches(text))
            yield return MarkdownRules.BlankInAddress.At(At(match), match.Groups["address"].Value);

        Lintel.Model.SourceSpan At(Match match) => spans.Of(offset + match.Index, offset + match.Index + match.Length);
    }

    // The line that opens a block which nothing closes; null for any other.
    private static string? Opening(Block block, string text)
    {
        var isOpen = block switch
        {
            HtmlBlock { Type: HtmlBlockType.Comment } comment => !comment
                .Lines.ToString()
                .Contains("-->", StringComparison.Ordinal),
            ComponentContainer { Tag: { Closing.Length: > 0 } tag } component => !tag.IsWhole && !component.IsClosed,
            IndentedContainer or ComponentContainer => false,
            IFencedBlock fence => fence.ClosingFencedCharCount == 0 && fence.OpeningFencedCharCount > 0,
            _ => false,
        };
        return isOpen && block.Span.Start < text.Length ? FirstLine(text.AsSpan(block.Span.Start)) : null;
    }

    // A word behind one hash may be the name of a channel.
    private static string? BareHeading(string text, int start)
    {
        if (start >= text.Length || text[start] != '#')
            return null;
        var line = FirstLine(text.AsSpan(start));
        return HashedLine().IsMatch(line) ? line : null;
    }

    private static string FirstLine(ReadOnlySpan<char> text) =>
        (text.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text).TrimEnd().ToString();

    private static void ReportIds(MarkdownDocument syntax, HtmlPolicy html, SyntaxSpan spans, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = syntax
            .All<MarkdownObject>()
            .Select(node => (node.TryGetAttributes()?.Id, node.Span))
            .Where(place => place.Id is not null)
            .Concat(HtmlAnchors.Read(syntax, html).Select(place => ((string?)place.Id, place.Span)))
            .ToArray();
        foreach (var (id, span) in ids)
            if (!seen.Add(id!))
                bag.Add(MarkdownRules.RepeatedId.At(spans.Of(span), id!));
    }

    [GeneratedRegex(@"(?<![\w\]\\])\[[^\[\]]+\]\[(?<label>[^\[\]\0\^]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\[\^(?<name>(?!\w-\w)[\w-]+)\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(
        @"\[[^\[\]]*\]\((?<address>(?:[^\s()<>\0""']+ +)+[^\s()<>\0""']*(?:\.\w{1,5}|/)(?:#[\w-]*)?)\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    // "#OPS-123: …" names an issue.
    [GeneratedRegex(@"^#{2,6}\p{L}|^#(?!\p{Lu}+[-‑]\d)\p{Lu}[^#]*$", RegexOptions.CultureInvariant)]
    private static partial Regex HashedLine();
}
