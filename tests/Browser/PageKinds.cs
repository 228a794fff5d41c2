using Lintel.Rendering;
using Lintel.Tests.Building;
using Lintel.Theme.Navigation;

namespace Lintel.Tests.Browser;

/// <summary>One page for each component that draws pages.</summary>
internal static class PageKinds
{
    /// <summary>The page of middling size of each kind, by its path below the site. A redirect is gone before it can be
    /// read.</summary>
    public static IEnumerable<string> Of(BuiltHandbook handbook) =>
        SiteRenderer
            .Pages(handbook.Build.Check.Site)
            .Where(page => page.Component != typeof(RedirectPage))
            .GroupBy(page => page.Component, page => page.Path)
            .Select(kind =>
                kind.OrderBy(path => new FileInfo(Path.Combine(handbook.Output, path)).Length)
                    .ElementAt(kind.Count() / 2)
            )
            .Order(StringComparer.Ordinal);
}
