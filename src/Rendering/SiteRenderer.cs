using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Site;

namespace Lintel.Rendering;

/// <summary>Draws every page of the site.</summary>
internal static class SiteRenderer
{
    /// <summary>Draws pages, each with <paramref name="draw"/>, from many threads.</summary>
    public static void Render(HandbookSite site, ImmutableArray<ComponentPage> pages, Action<ComponentPage> draw)
    {
        var sources = site
            .Handbook.Documents.DistinctBy(document => document.Route)
            .ToDictionary(document => document.Route.OutputFile, document => document.Source, StringComparer.Ordinal);
        AllCores.Each(
            pages,
            page => ContentFailure.About(sources.GetValueOrDefault(page.Path, page.Path), () => draw(page))
        );
    }

    /// <summary>
    /// All pages still to be drawn, each path once, in the order of their paths. A real page wins over a redirect at
    /// its address; what has no address
    /// below the site, such as a level whose id is <c>../x</c> or missing, has no page, whatever the settings make of
    /// the rules that tell it.
    /// </summary>
    public static ImmutableArray<ComponentPage> Pages(HandbookSite site)
    {
        IEnumerable<ComponentPage> pages =
        [
            .. IndexPages.Create(site),
            .. DocumentPages.Create(site),
            .. LessonPages.Create(site),
            .. DecisionPages.Create(site),
            .. CatalogPages.Create(site),
            .. RubricPages.Create(site),
            .. RulePages.Create(site),
            .. ChangesPages.Create(site),
            .. RedirectPages.Create(site),
        ];
        return
        [
            .. pages
                .Where(page => IsBelowSite(page.Path))
                .DistinctBy(page => page.Path)
                .OrderBy(page => page.Path, StringComparer.Ordinal),
        ];
    }

    private static bool IsBelowSite(string path) => path.Split('/').All(part => part is not ("" or "." or ".."));
}
