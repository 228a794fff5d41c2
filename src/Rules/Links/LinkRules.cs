using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Links;

/// <summary>Every link leads to a page, and every fragment to an anchor on it.</summary>
internal sealed class LinkRules : ISiteCheck
{
    // A picture in an address is longer than any message.
    private const int Longest = 120;

    /// <summary>A link to a file that is not there.</summary>
    public static readonly Rule<(string Path, string? Nearest, string Kind)> MissingFile = new(
        "LNK001",
        Severity.Error,
        "Link to a missing file",
        detail =>
            new(
                $"There is no published {detail.Kind} '{Excerpt.Cut(detail.Path, Longest)}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Mend the path, which is relative to this file, or remove the link."
                )
            )
    )
    {
        Why = "A reader who follows a dead link loses the thought and the trust.",
        Wrong = "[why](../adr/0004-querys.md)",
        Right = "[why](../adr/0004-queries.md)",
    };

    /// <summary>A fragment that names no heading.</summary>
    public static readonly Rule<(string Page, string Fragment, string? Nearest)> MissingAnchor = new(
        "LNK002",
        Severity.Error,
        "Link to a missing anchor",
        detail =>
            new(
                $"'{detail.Page}' has no heading or anchor '#{detail.Fragment}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Name one of its headings in lower case with dashes, or drop the fragment."
                )
            )
    )
    {
        Why = "The link opens the right page at the wrong place, which nobody notices until it matters.",
        Wrong = "[why](0004-queries.md#desicion)",
        Right = "[why](0004-queries.md#decision)",
    };

    /// <summary>A cross reference that names nothing.</summary>
    public static readonly Rule<(string Written, string Kind, string? Nearest)> UnknownReference = new(
        "LNK003",
        Severity.Error,
        "Unknown cross reference",
        detail =>
            new(
                $"'{detail.Written}' names no {detail.Kind} of this handbook.",
                NearestName.Suggest(detail.Nearest, "Mend the name, or link to the file by its path.")
            )
    )
    {
        Why = "A cross reference is a promise that the thing exists.",
        Wrong = "[the role](lesson:backend-rol)",
        Right = "[the role](lesson:backend-role)",
    };

    /// <summary>An address that Lintel does not write to a page.</summary>
    public static readonly Rule<(string Written, string Reason)> ForbiddenAddress = new(
        "LNK004",
        Severity.Error,
        "Address that is not allowed",
        detail =>
            new(
                $"The address '{Excerpt.Cut(detail.Written, Longest)}' is not allowed: {detail.Reason}.",
                "Use http, https, mailto, tel, a path below the handbook, or a #fragment."
            )
    )
    {
        Why =
            "Addresses such as javascript: run code in the reader's browser, and paths out of the handbook differ "
            + "from machine to machine. Such an address is not published, whatever severity settings give to this "
            + "rule. Images may be data: addresses of PNG, JPEG, GIF or WebP.",
        Wrong = "[click](javascript:alert(1))",
        Right = "[click](https://example.org/)",
    };

    /// <summary>A site path without a page.</summary>
    public static readonly Rule<(string Path, string? Nearest)> MissingPage = new(
        "LNK005",
        Severity.Error,
        "Link to a missing page",
        detail =>
            new(
                $"The site has no page '{detail.Path}'.",
                NearestName.Suggest(detail.Nearest, "Mend the path, or link to the source file instead.")
            )
    )
    {
        Why = "Site paths such as /adr/ lead to generated pages; a slip in one is a dead link.",
        Wrong = "[rubric](/rubrics/backnd/)",
        Right = "[rubric](/rubrics/backend/)",
    };

    /// <summary>An image on another site.</summary>
    public static readonly Rule<string> RemoteImage = new(
        "LNK006",
        Severity.Warning,
        "Image on another site",
        address =>
            new(
                $"The image '{address}' lies on another site, which the content security policy does not load.",
                "Put the file beside the article and link to it by its path."
            )
    )
    {
        Why = "A picture from elsewhere tells that place who reads the handbook, and vanishes when it moves.",
        Wrong = "![map](https://example.org/map.png)",
        Right = "![map](map.png)",
    };

    /// <summary>A link without an address.</summary>
    public static readonly PlainRule NoAddress = new(
        "LNK007",
        Severity.Warning,
        "Link without an address",
        new("This link has no address.", "Write it between the parentheses, or take the brackets away.")
    )
    {
        Why = "It leads back to the page that it stands on, which is never what its words promise.",
        Wrong = "[how we ship]()",
        Right = "[how we ship](shipping.md)",
    };

    /// <summary>An anchor in other capitals, dashes or accents than the page has it.</summary>
    public static readonly Rule<(string Written, string Anchor)> AnchorCase = new(
        "LNK008",
        Severity.Warning,
        "Anchor written in another way",
        detail =>
            new(
                $"The anchor is called '#{detail.Anchor}', not '#{detail.Written}'; the link leads there all the same.",
                $"Write '#{detail.Anchor}'."
            )
    )
    {
        Why = "Tools make anchors of headings in different ways; other sites that copy the link break.",
        Wrong = "[why](0004-queries.md#Decision)",
        Right = "[why](0004-queries.md#decision)",
    };

    /// <summary>A link to a file that is there and is not published.</summary>
    public static readonly Rule<string> Unpublished = new(
        "LNK021",
        Severity.Warning,
        "Link to a file that is not published",
        path =>
            new(
                $"'{path}' is in the repository, and no part of the site: source, settings, folders without pages and "
                    + "what lies outside the content folder are not published.",
                "Name the repository in the settings, so that the link leads to the code host, or remove the link."
            )
    )
    {
        Why = "What runs a program, configures it or opens its doors is no part of a site that anybody may read.",
        Wrong = "[the script](../tools/deploy.sh)",
        Right = "settings.yml: repository: https://github.com/acme/handbook",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules =>
        [
            MissingFile,
            MissingAnchor,
            UnknownReference,
            ForbiddenAddress,
            MissingPage,
            RemoteImage,
            NoAddress,
            AnchorCase,
            Unpublished,
        ];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Handbook.Documents.SelectMany(document => Check(document, input.Site.Map));

    // A page with a hundred dead links needs no help with the next; to look for it would take a time that grows with
    // the square of their number.
    private static IEnumerable<Diagnostic> Check(Document document, SiteMap site)
    {
        var found = 0;
        foreach (var link in document.Body.Links)
        {
            if (Check(link, site, found) is not { } finding)
                continue;
            found++;
            yield return finding;
        }
    }

    private static Diagnostic? Check(Link link, SiteMap site, int found) =>
        link.Target switch
        {
            _ when string.IsNullOrWhiteSpace(link.Written) => NoAddress.At(link.At),
            LinkTarget.ToPage page => CheckPage(link, page, site, found),
            LinkTarget.ToMissingFile missing => MissingFile.At(
                link.At,
                (missing.Path, missing.Nearest, link.IsImage ? "image" : "file")
            ),
            LinkTarget.ToUnpublished unpublished => Unpublished.At(link.At, unpublished.Path),
            LinkTarget.ToNothing nothing => UnknownReference.At(link.At, (link.Written, nothing.Kind, nothing.Nearest)),
            LinkTarget.ToForbidden forbidden => ForbiddenAddress.At(link.At, (link.Written, forbidden.Reason)),
            LinkTarget.ToElsewhere elsewhere when link.IsImage => RemoteImage.At(link.At, elsewhere.Url),
            _ => null,
        };

    private static Diagnostic? CheckPage(Link link, LinkTarget.ToPage page, SiteMap site, int found)
    {
        if (site.Passages.ContainsKey(page.Route.Path) || site.IsOpen(page.Route))
            return null;
        if (site.AnchorsOf(page.Route) is not { } anchors)
            return MissingPage.At(
                link.At,
                (
                    page.Route.Path,
                    found < MostSuggestions
                        ? NearestName.Find(page.Route.Path, site.Routes.Select(route => route.Path))
                        : null
                )
            );
        return AnchorCheck.Find(
                link.At,
                page.Source ?? page.Route.Path,
                anchors,
                page.Fragment,
                suggests: found < MostSuggestions && (long)found * anchors.Count < MostComparisons
            ) ?? CheckSpelling(link, page);
    }

    // The reader of links has led it right.
    private static Diagnostic? CheckSpelling(Link link, LinkTarget.ToPage page) =>
        Fragment.AnchorOf(page.Fragment) is { } anchor
        && Fragment.Split(link.Written).Fragment is { } written
        && written != page.Fragment
        && !page.IsSpelled
            ? AnchorCase.At(link.At, (written, anchor))
            : null;

    private const int MostSuggestions = 100;

    private const long MostComparisons = 1_000_000;
}
