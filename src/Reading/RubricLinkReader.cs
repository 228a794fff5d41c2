using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading;

/// <summary>Tells links into this handbook's rubrics from all others, and reads the version behind them.</summary>
internal sealed partial class RubricLinkReader(Handbook handbook, SyntaxSpan spans)
{
    /// <summary>The rubric links of a paragraph, in order.</summary>
    public IEnumerable<RubricLink> In(LeafBlock block) =>
        from link in block.Inline?.Descendants<LinkInline>() ?? []
        let target = Target(link)
        where target is not null
        select new RubricLink(
            target.Value,
            VersionBehind(link),
            link.UrlSpan.IsEmpty ? spans.Of(link) : spans.Of(link.UrlSpan)
        );

    /// <summary>Whether a link leads into a rubric.</summary>
    public bool IsRubric(LinkInline link) => Target(link) is not null;

    private Permalink? Target(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.StartsWith("rubric:", StringComparison.OrdinalIgnoreCase))
            url = "/rubrics/" + url["rubric:".Length..];
        var path = OnThisSite(url);
        if (path?.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal) != true)
            return null;
        var (page, fragment) = path.IndexOf('#') is >= 0 and var hash ? (path[..hash], path[hash..]) : (path, "");
        return new(page.Split('?')[0].TrimEnd('/') + "/" + (fragment.Length > 1 ? fragment : ""));
    }

    // With a known address only that site's links count; without one, any path to /rubrics/ does.
    private string? OnThisSite(string url)
    {
        if (url.StartsWith('/'))
            return url;
        if (handbook.Settings.Url is { } site)
            return url.StartsWith(site + "/", StringComparison.OrdinalIgnoreCase) ? url[site.Length..] : null;
        return url.IndexOf(SiteRoutes.Rubrics.Path, StringComparison.Ordinal) is >= 0 and var at ? url[at..] : null;
    }

    private static string? VersionBehind(LinkInline link) =>
        link.NextSibling is LiteralInline literal
        && Version().Match(literal.Content.ToString()) is { Success: true } match
            ? match.Groups["version"].Value.TrimEnd('.')
            : null;

    [GeneratedRegex(@"^,?\s*\(?version\s+(?<version>[a-z0-9][a-z0-9.-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
