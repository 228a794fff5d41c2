using System.Globalization;
using System.Text;
using Lintel.Building;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;
using Lintel.Text.Formats;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Lintel.Agents;

/// <summary>Every page of the site as Markdown, with what it is worth in its first line.</summary>
internal sealed class PageResources(OpenHandbook handbook)
{
    /// <summary>What an address begins with; behind it stands the path of a page.</summary>
    public const string Scheme = "handbook://";
    private const string Kind = "text/markdown";
    private const int MostAtOnce = 200;

    private (HandbookSite Site, Publication Pages)? made;

    /// <summary>How the address of a page is made.</summary>
    public static readonly ListResourceTemplatesResult Templates = new()
    {
        ResourceTemplates =
        [
            new()
            {
                Name = "page",
                Title = "A page of the handbook",
                UriTemplate = Scheme + "{+path}",
                Description = "By its path on the site, as /adr/0004-queries/.",
                MimeType = Kind,
            },
        ],
    };

    /// <summary>Some of the pages, from a cursor on.</summary>
    public ListResourcesResult List(string? cursor)
    {
        var routes = Pages.Site.Map.Routes.ToArray();
        var start =
            cursor is null ? 0
            : int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < routes.Length
                ? at
            : throw new McpProtocolException("The cursor is none that this server gave.", McpErrorCode.InvalidParams);
        var end = start + MostAtOnce;
        return new()
        {
            Resources =
            [
                .. routes[start..Math.Min(end, routes.Length)]
                    .Select(route => new Resource
                    {
                        Uri = Scheme + UrlPath.Escape(route.Path),
                        // A title is an author's text, and here is no place to mark it as such.
                        Name = TerminalText.Line(route.Path),
                        MimeType = Kind,
                    }),
            ],
            NextCursor = end < routes.Length ? end.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>One page.</summary>
    public ReadResourceResult Read(string? address)
    {
        var path =
            address?.StartsWith(Scheme, StringComparison.Ordinal) == true
                ? Uri.UnescapeDataString(address[Scheme.Length..])
                : "";
        var route = new Route(path.EndsWith('/') ? path : path + "/");
        if (Pages.Site.Map.AnchorsOf(route) is null || Pages.Find(route.Path[1..] + "index.md") is not { } page)
            throw new McpProtocolException(
                "The handbook has no page at this address. List the resources, or search.",
                McpErrorCode.ResourceNotFound
            );
        return new()
        {
            Contents =
            [
                new TextResourceContents
                {
                    Uri = address!,
                    MimeType = Kind,
                    Text =
                        StandingSentence.Of(Pages.Site, route)
                        + "\n\n"
                        + AuthoredBlock.Write(Encoding.UTF8.GetString(page.Bytes.Span), "markdown"),
                },
            ],
        };
    }

    // Made anew when the handbook changed.
    private Publication Pages
    {
        get
        {
            var site = handbook.Site;
            if (made is not { } known || !ReferenceEquals(known.Site, site))
                made = known = (site, Publication.Create(site, handbook.Extensions));
            return known.Pages;
        }
    }
}
