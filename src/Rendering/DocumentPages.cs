using Lintel.Model;
using Lintel.Site;
using Lintel.Theme.Documents;

namespace Lintel.Rendering;

/// <summary>The front page and all pages that are of no special kind.</summary>
internal static class DocumentPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site)
    {
        var pages = site.Handbook.Pages.Where(page =>
            page.IsPublished && (page.Route == Route.Home || !site.Map.Generated.Contains(page.Route))
        );
        if (!site.Handbook.Pages.Any(page => page.Route == Route.Home))
            pages = pages.Prepend(Front(site.Handbook.Settings));
        return pages
            .Select(page => ComponentPage.Create<DocumentPage>(site.At(page.Route), ("Document", page)))
            .Concat(site.Map.Folders.Select(folder => ComponentPage.Create<FolderPage>(site.At(folder))));
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
