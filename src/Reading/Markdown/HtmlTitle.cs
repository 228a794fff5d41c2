using System.Net;
using System.Text.RegularExpressions;
using Lintel.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>The title of a page that writes it as HTML, as a README does to have it in the middle.</summary>
internal static partial class HtmlTitle
{
    /// <summary>The words of the heading; null when none stands in front of Markdown's own. It is taken out of the
    /// tree, for the page shows it itself; pictures in it stay.</summary>
    public static Heading? Take(MarkdownDocument syntax, SyntaxSpan spans)
    {
        foreach (var block in syntax.TakeWhile(block => block is not HeadingBlock).OfType<HtmlBlock>())
        {
            var html = block.Lines.ToString();
            if (
                TopHeading().Match(html) is not { Success: true } heading
                || WordsOf(heading.Groups["inner"].Value) is not { Length: > 0 } words
            )
                continue;
            var pictures = string.Concat(Pictures().Matches(heading.Value).Select(picture => picture.Value));
            block.Lines = new StringLineGroup(
                html.Remove(heading.Index, heading.Length).Insert(heading.Index, pictures)
            );
            return new(1, words, HeadingIds.Slug(words), spans.Of(block));
        }

        return null;
    }

    /// <summary>The words of a heading of the first rank in some HTML; null where there is none.</summary>
    public static string? Find(string html) =>
        html.Contains("<h1", StringComparison.OrdinalIgnoreCase)
        && TopHeading().Match(html) is { Success: true } heading
        && WordsOf(heading.Groups["inner"].Value) is { Length: > 0 } words
            ? words
            : null;

    private static string WordsOf(string html) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    [GeneratedRegex(@"<h1\b[^<>]*>(?<inner>[^<]*(?:<(?!/?h1\b)[^<]*)*)</h1\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex TopHeading();

    [GeneratedRegex(@"<img\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
