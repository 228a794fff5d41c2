using System.Text;
using Lintel.Content;

namespace Lintel.Writing;

/// <summary><c>_headers</c> and <c>_redirects</c>, which Netlify and Cloudflare Pages read.</summary>
public static class HostFiles
{
    /// <summary>Writes both; <paramref name="policy"/> is the content security policy. What is not production is kept out of search engines.</summary>
    public static IEnumerable<OutputFile> Write(Library library, string policy, SiteContext context)
    {
        var robots = context.IsProduction ? "" : "  X-Robots-Tag: noindex\n";
        yield return OutputFile.OfText("_headers", $"""
            /*
              Content-Security-Policy: {policy}
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff
            {robots}
            """);
        yield return OutputFile.OfText("_redirects", Redirects(library));
    }

    private static string Redirects(Library library)
    {
        var text = new StringBuilder();
        foreach (var document in library.Documents.Where(document => document.Metadata.RedirectFrom.Length > 0 || document.Metadata.RedirectTo is not null)
            .OrderBy(document => document.Route.Path, StringComparer.Ordinal))
        {
            foreach (var from in document.Metadata.RedirectFrom) text.Append(from.Value).Append(' ').Append(document.Route.Path).Append(" 301\n");
            if (document.Metadata.RedirectTo is { } to) text.Append(document.Route.Path).Append(' ').Append(to.Value).Append(" 301\n");
        }

        return text.ToString();
    }
}
