using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Every link leads to a page, and every fragment to an anchor on it.</summary>
public static class LinkChecks
{
    /// <summary>Checks all documents against the map of the site.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input) =>
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
            LinkTarget.ToPage page => CheckPage(link, page, site, found),
            LinkTarget.ToMissingFile missing => LinkRules.MissingFile.At(link.At, (missing.Path, missing.Nearest)),
            LinkTarget.ToNothing nothing => LinkRules.UnknownReference.At(
                link.At,
                (link.Written, nothing.Kind, nothing.Nearest)
            ),
            LinkTarget.ToForbidden forbidden => LinkRules.ForbiddenAddress.At(
                link.At,
                (link.Written, forbidden.Reason)
            ),
            LinkTarget.ToElsewhere elsewhere when link.IsImage => LinkRules.RemoteImage.At(link.At, elsewhere.Url),
            _ => null,
        };

    private static Diagnostic? CheckPage(Link link, LinkTarget.ToPage page, SiteMap site, int found)
    {
        if (site.AnchorsOf(page.Route) is not { } anchors)
            return LinkRules.MissingPage.At(
                link.At,
                (
                    page.Route.Path,
                    found < MostSuggestions
                        ? NearestName.Of(page.Route.Path, site.Routes.Select(route => route.Path))
                        : null
                )
            );
        if (page.Fragment is null or "" || anchors.Contains(page.Fragment))
            return null;
        var nearest =
            found < MostSuggestions && (long)found * anchors.Count < MostComparisons
                ? NearestName.Of(page.Fragment, anchors)
                : null;
        return LinkRules.MissingAnchor.At(
            link.At,
            (page.Source ?? page.Route.Path, page.Fragment, nearest is null ? null : "#" + nearest)
        );
    }

    private const int MostSuggestions = 100;

    private const long MostComparisons = 1_000_000;
}
