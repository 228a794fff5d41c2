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
        // A tag may go over several lines.
        var element = "";
        foreach (var inline in syntax.All<HtmlInline>())
            inline.Tag = Rewrite(inline.Tag, inline.Span.Start);
        foreach (
            var block in syntax
                .All<HtmlBlock>()
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
                        if (match.Groups["element"] is { Success: true } opened)
                        {
                            element = opened.Value.ToLowerInvariant();
                            return match.Value;
                        }

                        var (name, written) = (match.Groups["name"].Value, match.Groups["address"]);
                        if (name.Equals("srcset", StringComparison.OrdinalIgnoreCase))
                            return $"{name}=\"{WebUtility.HtmlEncode(Choices(written.Value, start + written.Index))}\"";
                        var at = spans.Of(start + written.Index, start + written.Index + written.Length);
                        var isSource = name.Equals("src", StringComparison.OrdinalIgnoreCase);
                        // A frame or a film is none.
                        var isImage = isSource && !MarkupNames.LeftOut.Contains(element);
                        var (link, address) = resolve(WebUtility.HtmlDecode(written.Value), at, isImage);
                        links.Add(link);
                        // No address is that of this page, which is no picture.
                        var shown = isSource && written.Length == 0 ? "" : address ?? (isSource ? "" : "#");
                        return $"{name}=\"{WebUtility.HtmlEncode(shown)}\"";
                    }
                );

        // `a.png 1x, b.png 2x`: what lies on another site is not shown, and nobody misses it beside `src`.
        string Choices(string written, int start) =>
            string.Join(
                ", ",
                Choice()
                    .Matches(written)
                    .Select(choice =>
                    {
                        var place = choice.Groups["address"];
                        var at = spans.Of(start + place.Index, start + place.Index + place.Length);
                        var (link, address) = resolve(WebUtility.HtmlDecode(place.Value), at, true);
                        if (link.Target is not LinkTarget.ToElsewhere)
                            links.Add(link);
                        return address is null ? null : address + choice.Groups["size"].Value.TrimEnd();
                    })
                    .Where(choice => choice is not null)
            );
    }

    // An address ends at a blank, and may hold commas, as those of `data:` do; commas at its end part it from the next.
    [GeneratedRegex(@"(?<address>[^\s,]+(?:,+[^\s,]+)*)(?:,+|(?<size>\s[^,]*))?")]
    private static partial Regex Choice();

    [GeneratedRegex(
        """
            <(?<element>[A-Za-z][\w-]*)
            |(?<=[\s"'/])(?<name>href|srcset|src)\s*=\s*
            (?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^\s"'=<>`]+))
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Address();
}
