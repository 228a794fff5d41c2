using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>A decision in exported data; the same in <c>decisions.json</c> and in <c>catalog.json</c>, and what another
/// handbook's build reads back.</summary>
internal static class EntryJson
{
    /// <summary>All decisions of a catalog; those of other handbooks say in which one they are.</summary>
    public static void WriteDecisions(this Utf8JsonWriter json, Settings settings, Catalog catalog) =>
        json.WriteObjects("decisions", catalog.Entries, entry => Write(json, settings, catalog, entry));

    private static void Write(Utf8JsonWriter json, Settings settings, Catalog catalog, CatalogEntry entry)
    {
        json.WriteString("id", entry.Id);
        if (entry.Record is null)
            json.WriteString("catalog", entry.Package.Split('/')[0]);
        json.WriteString("package", entry.Package);
        json.WriteString("number", entry.Number);
        json.WriteString("label", entry.Label);
        json.WriteString("title", entry.Title);
        json.WriteString("status", JsonFile.Word(entry.Status));
        json.WriteString("standing", JsonFile.Word(entry.Standing));
        json.WriteString("statusText", entry.StatusText);
        json.WriteString("date", entry.Date);
        json.WriteString("review", entry.Review);
        json.WriteTexts("tags", entry.Tags);
        json.WriteObjects(
            "people",
            entry.People,
            people =>
            {
                json.WriteString("role", people.Role);
                json.WriteTexts("names", people.Names);
            }
        );
        if (!entry.Parts.IsDefault)
            json.WriteTexts("parts", entry.Parts);
        json.WriteTexts("options", entry.Options);
        json.WriteString("chosen", entry.Chosen);
        json.WriteString("reason", entry.Reason);
        json.WriteString("summary", entry.Summary);
        json.WriteObjects(
            "relations",
            entry.Relations,
            relation =>
            {
                var target = catalog.TargetOf(relation);
                json.WriteString("kind", JsonFile.Word(relation.Kind));
                json.WriteString("target", target?.Id);
                json.WriteString("written", relation.Written);
                // What the other handbook calls by a name of its own is known to all by its address.
                if (target?.Address is { } address && target.Package.Split('/')[0] != entry.Package.Split('/')[0])
                    json.WriteString("address", AddressOf(settings, address));
                if (relation.IsPartial)
                    json.WriteBoolean("partial", true);
            }
        );
        json.WriteString("source", entry.Source);
        json.WriteString("address", entry.Address is { } own ? AddressOf(settings, own) : null);
    }

    private static string AddressOf(Settings settings, string address) =>
        address.StartsWith('/') ? Address.Of(settings, address) : address;
}
