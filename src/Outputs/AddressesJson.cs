using System.Text.Json;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>Which addresses a handbook has and promises to keep, and which ones elsewhere it relies on: what
/// <c>lintel hub check</c> compares between handbooks.</summary>
internal static class AddressesJson
{
    /// <summary>Writes both; paths are those of the site.</summary>
    public static void WriteAddresses(this Utf8JsonWriter json, HandbookSite site)
    {
        var addresses = OwnAddresses.Find(site);
        json.WriteStartObject("addresses");
        json.WriteTexts("promised", addresses.Promised.Order(StringComparer.Ordinal));
        json.WriteTexts("other", addresses.Other.Order(StringComparer.Ordinal));
        json.WriteObjects(
            "redirects",
            addresses.Redirects.OrderBy(redirect => redirect.Key, StringComparer.Ordinal),
            redirect =>
            {
                json.WriteString("from", redirect.Key);
                json.WriteString("to", redirect.Value);
            }
        );
        json.WriteEndObject();
        json.WriteObjects(
            "reliesOn",
            OwnAddresses.Relied(site.Handbook),
            link =>
            {
                json.WriteString("address", link.Address);
                json.WriteString("from", link.From);
                json.WriteString("source", link.Source);
            }
        );
    }
}
