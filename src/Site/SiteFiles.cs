using Lintel.Model;
using Lintel.Site.Drafts;

namespace Lintel.Site;

/// <summary>The addresses of files that the build makes beside pages: no redirect can take them.</summary>
internal static class SiteFiles
{
    private static readonly string[] Folders = ["/assets/", "/schemas/", "/search/"];

    private static readonly string[] AtTheTop =
    [
        "/404.html",
        "/_headers",
        "/_redirects",
        "/catalog.json",
        "/catalog.schema.json",
        "/feed.xml",
        "/llms.txt",
        "/robots.txt",
        "/sitemap.xml",
        "/adr/badge.svg",
        "/adr/decisions.json",
        "/adr/decisions.schema.json",
        "/adr/feed.xml",
        DraftLinks.Address,
    ];

    /// <summary>All that are known by name.</summary>
    public static IEnumerable<string> Find(Handbook handbook) =>
        [
            .. AtTheTop,
            .. handbook
                .Rubrics.Concat(handbook.RetiredRubrics)
                .SelectMany(rubric => rubric.Versions.Prepend(rubric))
                .SelectMany(rubric => new[] { rubric.JsonPath, rubric.CsvPath }),
        ];

    /// <summary>Whether an address lies in a folder that only the build fills, or is that of a page's own
    /// file.</summary>
    public static bool IsReserved(Route route) =>
        Folders.Any(folder => route.Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        || route.Path.Split('/').Any(segment => segment.ToUpperInvariant() is "INDEX.HTML" or "INDEX.MD")
        || route.Path.StartsWith("/.", StringComparison.Ordinal);
}
