using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Model.Catalogs;
using Lintel.Search.Indexing;
using Lintel.Site;

namespace Lintel.Search.Files;

/// <summary>
/// What the catalog shows of each decision, the newest first, so that each of its pages can narrow and sort the whole:
/// number in the index, address, label, title, date, then the values of status, year, package and tags, parted by
/// blanks.
/// </summary>
internal static class CatalogFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ImmutableArray<CatalogFacet> Facets =
    [
        CatalogFacet.Status,
        CatalogFacet.Year,
        CatalogFacet.Package,
        CatalogFacet.Tag,
    ];

    public static ReadOnlyMemory<byte> Write(HandbookSite site, ImmutableArray<SearchPage> pages)
    {
        var numbers = pages
            .Index()
            .Where(page => page.Item.Entry is not null)
            .ToDictionary(page => page.Item.Entry!, page => page.Index, StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var entry in site.Catalog.Newest)
            {
                json.WriteStartArray();
                json.WriteNumberValue(numbers[entry.Id]);
                json.WriteStringValue(pages[numbers[entry.Id]].Url);
                json.WriteStringValue(entry.Label);
                json.WriteStringValue(entry.Title);
                json.WriteStringValue(entry.Date ?? "");
                var values = site.Catalog.ViewsOf(entry).ToLookup(view => view.Facet, view => view.Value);
                foreach (var facet in Facets)
                    json.WriteStringValue(string.Join(' ', values[facet]));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }
}
