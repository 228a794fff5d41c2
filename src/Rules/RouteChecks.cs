using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Rules;

/// <summary>One address, one page: also on systems that do not tell capitals from small letters.</summary>
public static class RouteChecks
{
    /// <summary>Checks sources against each other and against generated pages, and redirects against pages.</summary>
    public static IEnumerable<Diagnostic> Run(Handbook library, SiteMap site)
    {
        var sources = library
            .Documents.Select(document => (document.Source, document.Route.Path))
            .Concat(library.Rubrics.Select(rubric => (rubric.Source, rubric.Route.Path)))
            .Concat(library.Assets.Select(asset => (asset.Source, Path: asset.SitePath)))
            .ToArray();
        var collisions = Collisions(sources).ToArray();
        var sharing = collisions.Select(finding => finding.At.File).ToHashSet(StringComparer.Ordinal);
        return collisions
            .Concat(Hidden(library, site))
            .Concat(NameChecks.Run(library, sharing))
            .Concat(RefusedRedirects(library, site));
    }

    private static IEnumerable<Diagnostic> Collisions(IEnumerable<(string Source, string Path)> sources) =>
        from same in sources.GroupBy(source => Composition.Fold(source.Path.TrimEnd('/')))
        let ordered = same.OrderBy(source => source.Source, StringComparer.Ordinal).ToArray()
        from later in ordered.Skip(1)
        select OutputRules.SameRoute.At(SourceSpan.StartOf(later.Source), (later.Path, ordered[0].Source));

    // Only a page can open a generated one; a lesson or a record would vanish behind it.
    private static IEnumerable<Diagnostic> Hidden(Handbook library, SiteMap site) =>
        from document in library
            .Pages.Where(page => !SiteMap.Introduced.Contains(page.Route))
            .Concat(library.Lessons.Select(lesson => lesson.Page))
            .Concat(library.Decisions.Select(decision => decision.Page))
        where site.IsMade(document.Route)
        select OutputRules.MadeAddress.At(SourceSpan.StartOf(document.Source), document.Route.Path);

    private static IEnumerable<Diagnostic> RefusedRedirects(Handbook library, SiteMap site) =>
        Redirects
            .Of(library, site)
            .Refused.Select(redirect =>
                OutputRules.BadRedirect.At(redirect.At, (redirect.From, redirect.Why, redirect.IsTarget))
            );
}
