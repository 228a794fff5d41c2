using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Checks;

/// <summary>One address, one page: also on systems that do not tell capitals from small letters.</summary>
public static class RouteChecks
{
    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks sources against each other and against generated pages, and redirects against pages.</summary>
    public static IEnumerable<Diagnostic> Run(Library library, SiteMap site)
    {
        var sources = library.Documents.Select(document => (document.Source, document.Route.Path))
            .Concat(library.Rubrics.Select(rubric => (rubric.Source, rubric.Route.Path)))
            .Concat(library.Assets.Select(asset => (asset.Source, Path: asset.SitePath))).ToArray();
        return Collisions(sources).Concat(Hidden(library, site)).Concat(ReservedNames(sources)).Concat(Redirects(library, site));
    }

    private static IEnumerable<Diagnostic> Collisions(IEnumerable<(string Source, string Path)> sources) =>
        from same in sources.GroupBy(source => source.Path.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
        let ordered = same.OrderBy(source => source.Source, StringComparer.Ordinal).ToArray()
        from later in ordered.Skip(1)
        select OutputRules.SameRoute.At(SourceSpan.StartOf(later.Source), (later.Path, ordered[0].Source));

    // Only a page can open a generated one; a lesson or a record would vanish behind it.
    private static IEnumerable<Diagnostic> Hidden(Library library, SiteMap site) =>
        from document in library.Pages.Where(page => !SiteMap.Introduced.Contains(page.Route))
            .Concat(library.Lessons.Select(lesson => lesson.Page)).Concat(library.Decisions.Select(decision => decision.Page))
        where site.IsMade(document.Route)
        select OutputRules.MadeAddress.At(SourceSpan.StartOf(document.Source), document.Route.Path);

    private static IEnumerable<Diagnostic> ReservedNames(IEnumerable<(string Source, string Path)> sources) =>
        from source in sources
        let name = source.Path.Split('/').FirstOrDefault(segment => Reserved.Contains(segment.Split('.')[0]) || segment.EndsWith('.'))
        where name is not null
        select OutputRules.ReservedName.At(SourceSpan.StartOf(source.Source), name);

    private static IEnumerable<Diagnostic> Redirects(Library library, SiteMap site)
    {
        var all = library.Documents.SelectMany(document => document.Metadata.RedirectFrom.Select(from => (From: from, document.Route))).ToArray();
        var taken = all.GroupBy(redirect => Normalised(redirect.From.Value), StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1)).Select(redirect => OutputRules.BadRedirect.At(redirect.From.At, (redirect.From.Value, "another page claims it too")));
        var shadowing = all.Where(redirect => site.AnchorsOf(new(Normalised(redirect.From.Value))) is not null)
            .Select(redirect => OutputRules.BadRedirect.At(redirect.From.At, (redirect.From.Value, "there is a page at that address")));
        var outside = all.Where(redirect => !IsSitePath(redirect.From.Value))
            .Select(redirect => OutputRules.BadRedirect.At(redirect.From.At, (redirect.From.Value, "it is not a path of this site")));
        return taken.Concat(shadowing).Concat(outside).Concat(library.Documents.Select(RedirectTo).OfType<Diagnostic>());
    }

    private static Diagnostic? RedirectTo(Document document) => document.Metadata.RedirectTo switch
    {
        null => null,
        var to when Normalised(to.Value) == document.Route.Path => OutputRules.BadRedirect.At(to.At, (document.Route.Path, "it leads to itself")),
        var to when IsSitePath(to.Value) || to.Value.StartsWith("https://", StringComparison.Ordinal) => null,
        var to => OutputRules.BadRedirect.At(to.At, (document.Route.Path, $"'{to.Value}' is neither a path of this site nor an https address")),
    };

    private static bool IsSitePath(string path) =>
        path.Length > 1 && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains(':') && !path.Contains("..", StringComparison.Ordinal) && !path.Any(char.IsControl);

    private static string Normalised(string path) => "/" + path.Trim('/') + "/";
}
