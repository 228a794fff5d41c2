using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Rules;

/// <summary>One address, one page: also on systems that do not tell capitals from small letters.</summary>
public static class RouteChecks
{
    /// <summary>Checks sources against each other and against generated pages, and redirects against pages.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var (handbook, site) = (input.Handbook, input.Site.Map);
        var sources = handbook
            .Documents.Select(document => (document.Source, document.Route.Path))
            .Concat(handbook.Rubrics.Select(rubric => (rubric.Source, rubric.Route.Path)))
            .Concat(handbook.Assets.Select(asset => (asset.Source, Path: asset.SitePath)))
            .ToArray();
        var collisions = Collisions(sources).ToArray();
        var sharing = collisions.Select(finding => finding.At.File).ToHashSet(StringComparer.Ordinal);
        return collisions
            .Concat(Hidden(handbook, site))
            .Concat(NameChecks.Run(handbook, sharing))
            .Concat(RefusedRedirects(input.Site.Redirects));
    }

    private static IEnumerable<Diagnostic> Collisions(IEnumerable<(string Source, string Path)> sources) =>
        from same in sources.GroupBy(source => Composition.Fold(source.Path.TrimEnd('/')))
        let ordered = same.OrderBy(source => source.Source, StringComparer.Ordinal).ToArray()
        from later in ordered.Skip(1)
        select OutputRules.SameRoute.At(SourceSpan.StartOf(later.Source), (later.Path, ordered[0].Source));

    // Only a page can open a generated one; a lesson or a record would vanish behind it.
    private static IEnumerable<Diagnostic> Hidden(Handbook handbook, SiteMap site) =>
        from document in handbook
            .Pages.Where(page => !SiteMap.Introduced.Contains(page.Route))
            .Concat(handbook.Lessons.Select(lesson => lesson.Page))
            .Concat(handbook.Decisions.Select(decision => decision.Page))
        where site.IsMade(document.Route)
        select OutputRules.MadeAddress.At(SourceSpan.StartOf(document.Source), document.Route.Path);

    private static IEnumerable<Diagnostic> RefusedRedirects(Redirects redirects) =>
        redirects.Refused.Select(redirect =>
            OutputRules.BadRedirect.At(redirect.At, (redirect.From, redirect.Why, redirect.IsTarget))
        );
}
