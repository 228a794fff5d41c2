using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Outputs;

/// <summary><c>sitemap.xml</c> by sitemaps.org 0.9, and the <c>robots.txt</c> that points to it. It needs absolute
/// addresses: without a site address there is no sitemap.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files for the pages of a site.</summary>
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var settings = site.Handbook.Settings;
        var url = settings.IsInternal ? null : settings.Url;
        if (url is not null)
            yield return XmlFile.Write(
                "sitemap.xml",
                "urlset",
                Namespace,
                xml =>
                {
                    foreach (var route in site.Map.Routes.Where(site.Map.IsIndexed))
                        xml.Element("url", page => page.Element("loc", url + UrlPath.Escape(route.Path)));
                }
            );
        yield return OutputFile.OfText(
            "robots.txt",
            url is null ? "User-agent: *\nAllow: /\n" : $"User-agent: *\nAllow: /\n\nSitemap: {url}/sitemap.xml\n"
        );
    }
}
