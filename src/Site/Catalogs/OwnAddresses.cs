using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>What a handbook tells others of addresses: those that it has and promises to keep, and those elsewhere that
/// it relies on.</summary>
internal static class OwnAddresses
{
    /// <summary>The paths of the site, and where old ones lead.</summary>
    public static FederatedAddresses Find(HandbookSite site)
    {
        var unlisted = site
            .Handbook.Documents.Where(page => page.Metadata.Excluded)
            .Select(page => page.Route)
            .ToHashSet();
        var promised = site
            .Promised.Where(link => !unlisted.Contains(link.Route))
            .Select(link => link.Address)
            .ToImmutableHashSet(StringComparer.Ordinal);
        return new(
            promised,
            [
                .. site
                    .Map.Routes.Where(route => !unlisted.Contains(route))
                    .Select(route => route.Path)
                    .Where(path => !promised.Contains(path)),
            ],
            site.Redirects.Accepted.Where(redirect => !IsToUnlisted(redirect) && !unlisted.Contains(redirect.From))
                .DistinctBy(redirect => redirect.From.Path, StringComparer.Ordinal)
                .ToImmutableDictionary(
                    redirect => redirect.From.Path,
                    redirect => redirect.To is RedirectTarget.OnSite { Path.Path: var path } ? path : redirect.To.Text,
                    StringComparer.Ordinal
                )
        );

        bool IsToUnlisted(Redirect redirect) =>
            redirect.To is RedirectTarget.OnSite { Path.Route: var to } && unlisted.Contains(to);
    }

    /// <summary>The addresses elsewhere that pages and rubrics link to, each once for a page; files of one's own
    /// repository are no other handbook.</summary>
    public static ImmutableArray<ReliedAddress> Relied(Handbook handbook) =>
        [
            .. OfPages(handbook)
                .Concat(OfRubrics(handbook))
                .Where(link =>
                    link.Address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                    && !(
                        handbook.Settings.Repository is { } own
                        && link.Address.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase)
                    )
                )
                .Distinct()
                .OrderBy(link => link.Address, StringComparer.Ordinal)
                .ThenBy(link => link.From, StringComparer.Ordinal),
        ];

    private static IEnumerable<ReliedAddress> OfPages(Handbook handbook) =>
        from page in handbook.Documents
        where page.IsPublished
        from link in page.Body.Links
        where !link.IsImage
        let elsewhere = link.Target as LinkTarget.ToElsewhere
        where elsewhere is not null
        select new ReliedAddress(elsewhere.Url, page.Route.Path, page.Source);

    private static IEnumerable<ReliedAddress> OfRubrics(Handbook handbook) =>
        from rubric in handbook.Rubrics
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Address is not null
        let page = rubric.RouteOf(competency.Id.Value, cell.Level.Value).Path
        select new ReliedAddress(evidence.Address!.Text, page, rubric.Source);
}
