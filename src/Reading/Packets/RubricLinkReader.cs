using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Packets;

/// <summary>Tells links into this handbook's rubrics from all others, and reads the version and the fingerprint behind
/// them.</summary>
internal sealed partial class RubricLinkReader(Handbook handbook, SyntaxSpan spans)
{
    private const string IndexFile = "/index.html";

    /// <summary>The rubric links of a paragraph, in order.</summary>
    public IEnumerable<RubricLink> In(LeafBlock block) => block.Inline is { } inlines ? In(inlines) : [];

    /// <summary>The rubric links of a piece of text, in order.</summary>
    public IEnumerable<RubricLink> In(Inline inline) =>
        from link in Links(inline)
        let target = Target(link)
        where target is not null
        select new RubricLink(
            target.Value.Link,
            VersionBehind(link),
            link is LinkInline { UrlSpan.IsEmpty: false } written ? spans.Of(written.UrlSpan) : spans.Of(link)
        )
        {
            Hash = HashBehind(link),
            Elsewhere = target.Value.IsElsewhere ? Url(link) : null,
        };

    /// <summary>Whether a paragraph links to anything but a rubric.</summary>
    public bool LeadsElsewhere(LeafBlock block) =>
        block.Inline is { } inlines && Links(inlines).Any(link => Target(link) is null);

    private static IEnumerable<Inline> Links(Inline inline) =>
        (inline is ContainerInline container ? container.Descendants<Inline>().Prepend(container) : [inline]).Where(
            part => part is LinkInline or AutolinkInline
        );

    private static string Url(Inline link) =>
        link switch
        {
            LinkInline { Url: { } url } => url,
            AutolinkInline { IsEmail: false } address => address.Url,
            _ => "",
        };

    private (Permalink Link, bool IsElsewhere)? Target(Inline link)
    {
        var url = Url(link);
        if (url.StartsWith("rubric:", StringComparison.OrdinalIgnoreCase))
            url = SiteRoutes.Rubrics.Path + url["rubric:".Length..];
        var own = OnThisSite(url);
        if ((own ?? InCopy(url)) is not { } path || !path.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal))
            return null;
        var (page, fragment) = path.IndexOf('#') is >= 0 and var hash ? (path[..hash], path[hash..]) : (path, "");
        return (new(PageOf(page) + (fragment.Length > 1 ? fragment : "")), IsElsewhere: own is null);
    }

    // The copy that is read without a server names the files.
    private static string PageOf(string path)
    {
        var page = path.Split('?')[0];
        if (page.EndsWith(IndexFile, StringComparison.Ordinal))
            page = page[..^IndexFile.Length];
        return page.TrimEnd('/') + "/";
    }

    // With a known address that site's links count; without one, any path to /rubrics/ does.
    private string? OnThisSite(string url)
    {
        if (url.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal))
            return url;
        if (handbook.Settings.Url is { } site)
            return url.StartsWith(site + SiteRoutes.Rubrics.Path, StringComparison.OrdinalIgnoreCase)
                ? url[site.Length..]
                : null;
        return url.IndexOf(SiteRoutes.Rubrics.Path, StringComparison.Ordinal) is >= 0 and var at ? url[at..] : null;
    }

    // A preview, the site under another name or in another folder, or a path that a page of the site had: whatever has
    // the address of a level, a competency or a cell that this handbook has. On its own host the rubric is enough.
    private string? InCopy(string url)
    {
        var path = "/" + url;
        var at = path.IndexOf(SiteRoutes.Rubrics.Path, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var page = PageOf(path[(at + SiteRoutes.Rubrics.Path.Length)..].Split('#')[0]);
        var ids = page.TrimEnd('/').Split('/');
        var below = ids is [_, "v", _, ..] ? ids[3..] : ids[1..];
        return handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .Any(rubric =>
                rubric.Route.Name == ids[0]
                && (
                    IsOnHost(url)
                    || below.All(id => rubric.LevelOf(id) is not null || rubric.CompetencyOf(id) is not null)
                )
            )
            ? path[at..]
            : null;
    }

    private bool IsOnHost(string url) =>
        Uri.TryCreate(handbook.Settings.Url, UriKind.Absolute, out var site)
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && string.Equals(site.Host, address.Host, StringComparison.OrdinalIgnoreCase);

    private static string? VersionBehind(Inline link) =>
        link.NextSibling is LiteralInline literal
        && Version().Match(literal.Content.ToString()) is { Success: true } match
            ? match.Groups["version"].Value.TrimEnd('.')
            : null;

    // What the site's "Copy quote" writes: the link, perhaps its version, and the fingerprint as code; a word processor
    // leaves the marks of code out.
    private Located<string>? HashBehind(Inline link)
    {
        var next = link.NextSibling;
        if (next is LiteralInline literal)
        {
            if (BareHash().Match(literal.Content.ToString()) is { Success: true } match)
                return new(match.Groups["hash"].Value, spans.Of(literal));
            next = next.NextSibling;
        }

        return next is CodeInline code && Hash().IsMatch(code.Content) ? new(code.Content, spans.Of(code)) : null;
    }

    [GeneratedRegex(@"^,?\s*\(?version\s+(?<version>[a-z0-9][a-z0-9.-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"\A[0-9a-f]{4,64}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hash();

    [GeneratedRegex(
        @"^\s*,?\s*(\(?version\s+[a-z0-9][a-z0-9.-]*\)?\s*)?[,;(]\s*(?<hash>[0-9a-f]{6,64})(?![\p{L}\p{N}.-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BareHash();
}
