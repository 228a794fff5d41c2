using Lintel.Content;
using Lintel.Theme.Wayfinding;

namespace Lintel.Rendering;

/// <summary>A page at every old address, for hosts that do not read <c>_redirects</c>.</summary>
internal static class RedirectPages
{
    public static IEnumerable<ComponentPage> Of(SiteFrame site)
    {
        foreach (var page in site.Library.Documents.Where(page => page.Metadata.ShouldOutput))
        {
            if (page.Metadata.RedirectTo is { Value: var target }) yield return Redirect(site, page.Route, target);
            foreach (var old in page.Metadata.RedirectFrom)
                if (OldRoute(old.Value) is { } route) yield return Redirect(site, route, page.Route.Path);
        }
    }

    private static ComponentPage Redirect(SiteFrame site, Route from, string to)
    {
        var isHere = to.StartsWith('/');
        var (path, behind) = Route.Split(to);
        var parameters = new Dictionary<string, object?>
        {
            ["Target"] = isHere ? from.LinkTo(path) + behind : to,
            ["Canonical"] = isHere ? site.At(new(path)).Canonical : to,
            ["Language"] = site.Library.Settings.Language,
        };
        return new(from.OutputFile, typeof(RedirectPage), () => parameters);
    }

    // What is no site path is reported by the link check and gets no page.
    private static Route? OldRoute(string path) =>
        path.StartsWith('/') && !path.Contains("//") && !path.Split('/').Contains("..") ? new(path.EndsWith('/') ? path : path + "/") : null;
}
