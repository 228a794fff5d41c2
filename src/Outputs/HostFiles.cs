using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary><c>_headers</c> and <c>_redirects</c>, which Netlify and Cloudflare Pages read.</summary>
internal static class HostFiles
{
    /// <summary>Both, with the content security policy. What is not production, or
    /// not for everybody, is kept out of search engines.</summary>
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var isOpen = site.Context.IsProduction && !site.Handbook.Settings.IsInternal;
        var robots = isOpen ? "" : "  X-Robots-Tag: noindex\n";
        yield return OutputFile.OfText(
            "_headers",
            $"""
            /*
              Content-Security-Policy: {ContentSecurityPolicy.Header}
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff
            {robots}
            """
        );
        yield return OutputFile.OfText("_redirects", Lines(site));
    }

    // Three columns a line, for a host takes a blank for the next one and a line end for the next rule. Addresses are
    // percent-encoded, as both hosts ask for, but for the signs that they give a meaning to: a target may hold these.
    // A host counts paths from its own top, below which the site may lie in a folder.
    private static string Lines(HandbookSite site)
    {
        var folder = site.Handbook.Settings.BasePath;
        // A page that leads on stands at each old address, for hosts that read no such file.
        var status = site.Context.ForcesRedirects ? "301!" : "301";
        return string.Concat(
            site.Redirects.Accepted.Select(redirect =>
                $"{folder}{redirect.FromText} "
                + $"{(redirect.To is RedirectTarget.OnSite ? folder : "")}{Column(redirect.To.Text)} {status}\n"
            )
        );
    }

    private static string Column(string address)
    {
        var path = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme
            ? address.IndexOf('/', scheme + "://".Length)
            : 0;
        return address[..path]
            + address[path..]
                .Replace(":", "%3A", StringComparison.Ordinal)
                .Replace("*", "%2A", StringComparison.Ordinal);
    }
}
