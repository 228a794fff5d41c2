using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Rules;

/// <summary>One address, one page: also on systems that do not tell capitals from small letters.</summary>
internal sealed class RouteRules : ISiteCheck
{
    /// <summary>Two sources for one address.</summary>
    public static readonly Rule<(string Route, string Other)> SameRoute = new(
        "OUT001",
        Severity.Error,
        "Two files for one address",
        detail =>
            new(
                $"'{detail.Other}' has the address '{detail.Route}' too.",
                "Rename one of the two; addresses must differ in more than case."
            )
    )
    {
        Why = "One of the two would overwrite the other, and which one would depend on the machine.",
        Wrong = "input/guide.md and input/Guide.md",
        Right = "input/guide.md and input/guide-for-authors.md",
    };

    /// <summary>A redirect that shadows a page, or leads to where it starts.</summary>
    public static readonly Rule<(string From, string Why, bool IsTarget)> BadRedirect = new(
        "OUT004",
        Severity.Error,
        "Redirect that cannot work",
        detail =>
            new(
                $"The redirect from '{detail.From}' cannot work: {detail.Why}.",
                detail.IsTarget
                    ? "Name a page of this site, such as /new/name/, or one on a host that the settings name under "
                        + "'redirect-hosts'."
                    : "Name a path of this site, such as /old/name/, that has no page of its own."
            )
    )
    {
        Why =
            "A redirect that loops or hides a page sends readers in circles, and one to any host lends the handbook's "
            + "good name to strangers. It is not published, whatever severity settings give to this rule.",
        Wrong = "RedirectFrom: /adr/",
        Right = "RedirectFrom: /decisions/",
    };

    /// <summary>An old address, in the words of another tool, that cannot lead to its page.</summary>
    public static readonly Rule<(string From, string Why)> DisputedAlias = new(
        "OUT008",
        Severity.Warning,
        "Old address that leads elsewhere",
        detail =>
            new(
                $"The old address '{detail.From}' does not lead to this page: {detail.Why}.",
                "Take it out of the front matter of one of the pages."
            )
    )
    {
        Why = "An address leads to one page. Which of two it is would be decided by their names, and nobody told.",
        Wrong = "aliases: [/guide/]    # in two pages",
        Right = "aliases: [/guide/]    # in one of them",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [SameRoute, BadRedirect, DisputedAlias];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        Collisions(input.Handbook)
            .Concat(Hidden(input.Handbook, input.Site.Map))
            .Concat(RefusedRedirects(input.Site.Redirects))
            .Concat(
                input.Site.Redirects.Disputed.Select(redirect =>
                    DisputedAlias.At(redirect.At, (redirect.From, redirect.Why))
                )
            );

    /// <summary>Files that have the address of another one; told at all but the first.</summary>
    public static IEnumerable<Diagnostic> Collisions(Handbook handbook) =>
        from same in Sources(handbook).GroupBy(source => Composition.Fold(source.Path.TrimEnd('/')))
        let ordered = same.OrderBy(source => source.Source, StringComparer.Ordinal).ToArray()
        from later in ordered.Skip(1)
        select SameRoute.At(SourceSpan.StartOf(later.Source), (later.Path, ordered[0].Source));

    private static IEnumerable<(string Source, string Path)> Sources(Handbook handbook) =>
        handbook
            .Documents.Select(document => (document.Source, document.Route.Path))
            .Concat(handbook.Rubrics.Select(rubric => (rubric.Source, rubric.Route.Path)))
            .Concat(handbook.Assets.Select(asset => (asset.Source, Path: asset.SitePath)));

    // Only a page can open a generated one; a lesson or a record would vanish behind it.
    private static IEnumerable<Diagnostic> Hidden(Handbook handbook, SiteMap site)
    {
        var introduced = SiteMap.Introduced.Union(Package.ReadAll(handbook.Settings).Select(package => package.Route));
        return from document in handbook
                .Pages.Where(page => !introduced.Contains(page.Route))
                .Concat(handbook.Lessons.Select(lesson => lesson.Page))
                .Concat(handbook.Decisions.Select(decision => decision.Page))
            where site.IsMade(document.Route)
            select OutputRules.MadeAddress.At(SourceSpan.StartOf(document.Source), document.Route.Path);
    }

    private static IEnumerable<Diagnostic> RefusedRedirects(Redirects redirects) =>
        redirects.Refused.Select(redirect =>
            BadRedirect.At(redirect.At, (redirect.From, redirect.Why, redirect.IsTarget))
        );
}
