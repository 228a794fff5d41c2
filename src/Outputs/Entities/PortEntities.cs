using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Outputs.Entities;

/// <summary><c>entities/port.json</c>: each decision as an entity of a blueprint <c>decision</c> in Port.</summary>
internal static class PortEntities
{
    public const string Path = "entities/port.json";

    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        if (site.Handbook.Settings.Entities.Contains("port"))
            yield return JsonFile.Write(
                Path,
                json =>
                    json.WriteObjects(
                        "entities",
                        site.Catalog.Entries,
                        entry => Write(json, site.Handbook.Settings, site.Catalog, entry)
                    )
            );
    }

    private static void Write(Utf8JsonWriter json, Settings settings, Catalog catalog, CatalogEntry entry)
    {
        json.WriteString("identifier", EntityName.Of(entry.Id));
        json.WriteString("blueprint", "decision");
        json.WriteString("title", entry.LabelledTitle);
        json.WriteString("team", EntityName.OfWord(entry.Package.Length > 0 ? entry.Package : settings.Title));
        json.WriteStartObject("properties");
        json.WriteString("status", JsonFile.Word(entry.ShownStatus));
        json.WriteString("standing", JsonFile.Word(entry.Standing));
        json.WriteString("date", entry.Date);
        json.WriteString("chosen", entry.Chosen);
        json.WriteString("summary", entry.Summary);
        json.WriteTexts("tags", entry.Tags);
        json.WriteTexts("deciders", entry.People.SelectMany(people => people.Names).Distinct(StringComparer.Ordinal));
        json.WriteString("url", entry.Address is ['/', ..] path ? Address.Of(settings, path) : entry.Address);
        json.WriteEndObject();
        json.WriteStartObject("relations");
        json.WriteTexts(
            "supersededBy",
            entry
                .Relations.Where(relation => relation is { Kind: RelationKind.SupersededBy, IsPartial: false })
                .Select(catalog.TargetOf)
                .OfType<CatalogEntry>()
                .Select(other => EntityName.Of(other.Id))
                .Distinct(StringComparer.Ordinal)
        );
        json.WriteEndObject();
    }
}
