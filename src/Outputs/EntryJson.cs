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
    /// <summary>The decisions of a handbook itself: what others exported is theirs to export.</summary>
    public static void WriteDecisions(this Utf8JsonWriter json, Settings settings, Catalog catalog) =>
        json.WriteObjects(
            "decisions",
            catalog.Entries.Where(entry => entry.Record is not null),
            entry => Write(json, settings, catalog, entry, entry.Record!)
        );

    private static void Write(
        Utf8JsonWriter json,
        Settings settings,
        Catalog catalog,
        CatalogEntry entry,
        Decision record
    )
    {
        json.WriteString("id", entry.Id);
        json.WriteString("package", entry.Package);
        json.WriteString("number", record.Number?.Value);
        json.WriteString("label", entry.Label);
        json.WriteString("title", entry.Title);
        json.WriteString("status", JsonFile.Word(entry.Status));
        json.WriteString("standing", JsonFile.Word(entry.Standing));
        json.WriteString("statusText", record.StatusText?.Value);
        json.WriteString("date", entry.Date);
        json.WriteString("review", record.Review?.Value);
        json.WriteTexts("tags", entry.Tags);
        json.WriteObjects(
            "people",
            record.People,
            people =>
            {
                json.WriteString("role", people.Role);
                json.WriteTexts("names", people.Names.Select(name => name.Value));
            }
        );
        json.WriteTexts("options", entry.Options);
        json.WriteString("chosen", entry.Chosen);
        json.WriteString("reason", entry.Reason);
        json.WriteString("summary", entry.Summary);
        json.WriteObjects(
            "relations",
            entry.Relations,
            relation =>
            {
                json.WriteString("kind", JsonFile.Word(relation.Kind));
                json.WriteString("target", catalog.TargetOf(relation)?.Id);
                json.WriteString("written", relation.Written);
                if (relation.IsPartial)
                    json.WriteBoolean("partial", true);
            }
        );
        json.WriteString("source", record.Page.Source);
        json.WriteString("address", Address.Of(settings, entry.Address!));
    }
}
