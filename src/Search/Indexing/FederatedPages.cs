using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Search.Indexing;

/// <summary>Decisions that other handbooks exported, as search sees them: what the export says of each, at its address
/// there.</summary>
internal static class FederatedPages
{
    public static IEnumerable<SearchPage> Create(HandbookSite site)
    {
        var packages = site.Catalog.Packages.ToDictionary(package => package.Id, StringComparer.Ordinal);
        return site
            .Catalog.Entries.Where(entry => entry.Record is null)
            .Select(entry => Create(entry, packages[entry.Package]));
    }

    // A record that nobody knows the address of is found in the list of its handbook.
    private static SearchPage Create(CatalogEntry entry, CatalogPackage catalog)
    {
        var status = entry.ShownStatus.ToString().ToLowerInvariant();
        return new(entry.Address ?? SearchPages.UrlOf(catalog.Route), "decision", entry.Title, Sections(entry))
        {
            Entry = entry.Id,
            Label = entry.Label,
            Place = catalog.Title,
            Status = status,
            Ids = [entry.Label, entry.Id.Split('/')[^1]],
            Tags = [.. entry.Tags, catalog.Title],
            Facets = [("status", status), .. entry.Tags.Select(tag => ("tag", tag)), ("package", catalog.Title)],
            Standing = DecisionPages.WeightOf(entry.ShownStatus),
        };
    }

    private static string Closed(string? sentence) =>
        sentence![^1] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";

    private static ImmutableArray<SearchSection> Sections(CatalogEntry entry)
    {
        string?[] sentences = [entry.Summary, string.Join(", ", entry.Options), entry.Chosen, entry.Reason];
        return
        [
            new(
                "",
                "",
                string.Join(' ', sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).Select(Closed))
            ),
        ];
    }
}
