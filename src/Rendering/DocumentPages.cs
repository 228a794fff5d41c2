using Lintel.Content;
using Lintel.Theme.Documents;

namespace Lintel.Rendering;

/// <summary>The front page and all pages that are of no special kind.</summary>
internal static class DocumentPages
{
    public static IEnumerable<ComponentPage> Of(SiteFrame site)
    {
        var pages = site.Library.Pages.Where(page => page.IsPublished && !IndexPages.Routes.Contains(page.Route));
        if (!site.Library.Pages.Any(page => page.Route == Route.Home))
            pages = pages.Prepend(Front(site.Library.Settings));
        return pages.Select(page => ComponentPage.Of<DocumentPage>(site.At(page.Route), ("Document", page)));
    }

    // A handbook without an index.md still has a front page: its name and what is in it.
    private static Document Front(Settings settings) =>
        new(
            "",
            Route.Home,
            new() { Title = Generated(settings.Title), Description = Generated(settings.Description) },
            Article.Empty
        );

    private static Located<string>? Generated(string text) =>
        text.Length > 0 ? new(text, SourceSpan.StartOf("settings.yml")) : null;
}
