using Lintel.Model;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Search.Indexing;

/// <summary>Decision records as search sees them: found by number and label, and those in force before those that are
/// not.</summary>
internal static class DecisionPages
{
    public static IEnumerable<SearchPage> Create(HandbookSite site)
    {
        var packages = site.Catalog.Packages.ToDictionary(
            package => package.Id,
            package => package.Title,
            StringComparer.Ordinal
        );
        return site
            .Handbook.Decisions.Where(decision => decision.Page.IsListed)
            .Select(decision => Create(site, decision, packages.GetValueOrDefault(decision.Package)));
    }

    /// <summary>What a match in a record counts beside one in a record that is in force.</summary>
    public static double WeightOf(DecisionStatus shown) =>
        shown switch
        {
            DecisionStatus.Superseded or DecisionStatus.Deprecated => 0.7,
            DecisionStatus.Rejected => 0.8,
            DecisionStatus.Draft => 0.9,
            _ => 1,
        };

    private static SearchPage Create(HandbookSite site, Decision decision, string? package)
    {
        var page = SearchPages.OfDocument(site, decision.Page, "decision");
        var shown = site.Decisions.ShownStatusOf(decision);
        var status = shown.ToString().ToLowerInvariant();
        string[] tags = [.. page.Tags.Concat(decision.Tags.Select(tag => tag.Value)).Distinct(StringComparer.Ordinal)];
        return page with
        {
            Entry = CatalogEntries.IdOf(decision),
            Title = decision.Name,
            Label = decision.Number is null ? "" : decision.Label,
            Place = package ?? page.Place,
            Status = status,
            Successor = SuccessorOf(site, decision),
            Ids = decision.Number is { Value: var number } ? [decision.Label, number] : [decision.Id],
            Tags =
            [
                .. tags,
                .. package is null ? [] : new[] { package, decision.Package },
                .. decision.Competencies.Select(competency => competency.Value),
            ],
            Facets =
            [
                ("status", status),
                .. tags.Select(tag => ("tag", tag)),
                .. package is null ? [] : new[] { ("package", package) },
            ],
            Standing = WeightOf(shown),
        };
    }

    // The last of a chain, which is in force, and not the next, which may be replaced as well.
    private static (string Label, string Url)? SuccessorOf(HandbookSite site, Decision decision) =>
        site.Decisions.InForceInsteadOf(decision) is { } successor
            ? (
                successor.Number is null ? successor.Name
                : successor.Package == decision.Package ? successor.Label
                : $"{site.Catalog.TitleOf(successor.Package)} {successor.Label}".Trim(),
                SearchPages.UrlOf(successor.Page.Route)
            )
            : null;
}
