using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading;

/// <summary>Tells links into this handbook's rubrics from all others, and reads the version and the fingerprint behind
/// them.</summary>
internal sealed partial class RubricLinkReader(Handbook handbook, SyntaxSpan spans)
{
    /// <summary>The rubric links of a paragraph, in order.</summary>
    public IEnumerable<RubricLink> In(LeafBlock block) =>
        from link in block.Inline?.Descendants<LinkInline>() ?? []
        let target = Target(link)
        where target is not null
        select new RubricLink(
            target.Value.Link,
            VersionBehind(link),
            link.UrlSpan.IsEmpty ? spans.Of(link) : spans.Of(link.UrlSpan)
        )
        {
            Hash = HashBehind(link),
            Elsewhere = target.Value.IsElsewhere ? link.Url : null,
        };

    /// <summary>Whether a link leads into a rubric.</summary>
    public bool IsRubric(LinkInline link) => Target(link) is not null;

    private (Permalink Link, bool IsElsewhere)? Target(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.StartsWith("rubric:", StringComparison.OrdinalIgnoreCase))
            url = SiteRoutes.Rubrics.Path + url["rubric:".Length..];
        var own = OnThisSite(url);
        if ((own ?? InCopy(url)) is not { } path || !path.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal))
            return null;
        var (page, fragment) = path.IndexOf('#') is >= 0 and var hash ? (path[..hash], path[hash..]) : (path, "");
        return (
            new(page.Split('?')[0].TrimEnd('/') + "/" + (fragment.Length > 1 ? fragment : "")),
            IsElsewhere: own is null
        );
    }

    // With a known address that site's links count; without one, any path to /rubrics/ does.
    private string? OnThisSite(string url)
    {
        if (url.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal))
            return url;
        if (handbook.Settings.Url is { } site)
            return url.StartsWith(site + "/", StringComparison.OrdinalIgnoreCase) ? url[site.Length..] : null;
        return url.IndexOf(SiteRoutes.Rubrics.Path, StringComparison.Ordinal) is >= 0 and var at ? url[at..] : null;
    }

    // A preview, the site under another name, or a path that a page of the site had: whatever has the address of a
    // level, a competency or a cell that this handbook has.
    private string? InCopy(string url)
    {
        var path = "/" + url;
        var at = path.IndexOf(SiteRoutes.Rubrics.Path, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var ids = path[(at + SiteRoutes.Rubrics.Path.Length)..].Split('#', '?')[0].TrimEnd('/').Split('/');
        return handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .Any(rubric =>
                rubric.Route.Name == ids[0]
                && ids[1..].All(id => rubric.LevelOf(id) is not null || rubric.CompetencyOf(id) is not null)
            )
            ? path[at..]
            : null;
    }

    private static string? VersionBehind(LinkInline link) =>
        link.NextSibling is LiteralInline literal
        && Version().Match(literal.Content.ToString()) is { Success: true } match
            ? match.Groups["version"].Value.TrimEnd('.')
            : null;

    // What the site's "Copy quote" writes: the link, perhaps its version, and the fingerprint as code.
    private Located<string>? HashBehind(LinkInline link)
    {
        var next = link.NextSibling;
        if (next is LiteralInline)
            next = next.NextSibling;
        return next is CodeInline code && Hash().IsMatch(code.Content) ? new(code.Content, spans.Of(code)) : null;
    }

    [GeneratedRegex(@"^,?\s*\(?version\s+(?<version>[a-z0-9][a-z0-9.-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"\A[0-9a-f]{8}\z")]
    private static partial Regex Hash();
}
