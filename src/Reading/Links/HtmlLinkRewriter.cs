using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Links;

/// <summary>The addresses in raw HTML, by the same rules as those in Markdown. What is not allowed becomes an empty
/// fragment, and a picture none.</summary>
internal static partial class HtmlLinkRewriter
{
    /// <summary>Rewrites in place and returns what was found, in order.</summary>
    public static IEnumerable<Link> Rewrite(
        MarkdownDocument syntax,
        Func<string, Model.SourceSpan, bool, (Link Link, string? Address)> resolve,
        SyntaxSpan spans
    )
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var inline in syntax.Descendants<HtmlInline>())
            inline.Tag = Rewrite(inline.Tag, inline.Span.Start);
        foreach (
            var block in syntax
                .Descendants<HtmlBlock>()
                .Where(block => block.Type is not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle))
        )
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                ref var line = ref block.Lines.Lines[i];
                line.Slice = new StringSlice(Rewrite(line.Slice.ToString(), line.Position), line.Slice.NewLine);
            }
        }

        return links;

        string Rewrite(string html, int start) =>
            Address()
                .Replace(
                    html,
                    match =>
                    {
                        var (name, written) = (match.Groups["name"].Value, match.Groups["address"]);
                        var at = spans.Of(start + written.Index, start + written.Index + written.Length);
                        var isImage = name.Equals("src", StringComparison.OrdinalIgnoreCase);
                        var (link, address) = resolve(WebUtility.HtmlDecode(written.Value), at, isImage);
                        links.Add(link);
                        // No address is that of this page, which is no picture.
                        var shown = isImage && written.Length == 0 ? "" : address ?? (isImage ? "" : "#");
                        return $"{name}=\"{WebUtility.HtmlEncode(shown)}\"";
                    }
                );
    }

    [GeneratedRegex(
        """(?<=[\s"'/])(?<name>href|src)\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^\s"'=<>`]+))""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
