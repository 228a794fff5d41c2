using System.Text;
using Lintel.Content;

namespace Lintel.Writing;

/// <summary><c>_headers</c> and <c>_redirects</c>, which Netlify and Cloudflare Pages read.</summary>
public static class HostFiles
{
    /// <summary>Writes both; <paramref name="policy"/> is the content security policy.</summary>
    public static IEnumerable<OutputFile> Write(Library library, string policy)
    {
        yield return OutputFile.OfText("_headers", $"""
            /*
              Content-Security-Policy: {policy}
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff

            """);
        yield return OutputFile.OfText("_redirects", Redirects(library));
    }

    private static string Redirects(Library library)
    {
        var text = new StringBuilder();
        foreach (var document in library.Documents.OrderBy(document => document.Route.Path, StringComparer.Ordinal))
        {
            foreach (var from in document.Metadata.RedirectFrom) text.Append(from.Value).Append(' ').Append(document.Route.Path).Append(" 301\n");
            if (document.Metadata.RedirectTo is { } to) text.Append(document.Route.Path).Append(' ').Append(to.Value).Append(" 301\n");
        }

        return text.ToString();
    }
}
