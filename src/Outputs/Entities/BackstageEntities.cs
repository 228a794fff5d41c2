using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Outputs.Entities;

/// <summary><c>entities/backstage.yaml</c>: each decision as a resource of Backstage's catalog, owned by the team whose
/// package or handbook it is in. A document of JSON is one of YAML.</summary>
internal static class BackstageEntities
{
    public const string Path = "entities/backstage.yaml";

    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        if (site.Handbook.Settings.Entities.Contains("backstage"))
            yield return OutputFile.OfText(
                Path,
                string.Concat(
                    site.Catalog.Entries.Select(entry =>
                        "---\n" + JsonText.WriteObject(json => Write(json, site.Handbook.Settings, site.Catalog, entry))
                    )
                )
            );
    }

    private static void Write(Utf8JsonWriter json, Settings settings, Catalog catalog, CatalogEntry entry)
    {
        var team = EntityName.OfWord(entry.Package.Length > 0 ? entry.Package : settings.Title) ?? "handbook";
        json.WriteString("apiVersion", "backstage.io/v1alpha1");
        json.WriteString("kind", "Resource");
        json.WriteStartObject("metadata");
        json.WriteString("name", EntityName.Of(entry.Id));
        json.WriteString("title", entry.LabelledTitle);
        json.WriteString("description", entry.Summary);
        json.WriteTexts(
            "tags",
            entry
                .Tags.Prepend(entry.ShownStatus.ToString())
                .Select(EntityName.OfWord)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        );
        if (entry.Address is { } address)
            json.WriteObjects(
                "links",
                [address],
                link =>
                {
                    json.WriteString("url", link.StartsWith('/') ? Address.Of(settings, link) : link);
                    json.WriteString("title", "Decision record");
                }
            );
        json.WriteEndObject();
        json.WriteStartObject("spec");
        json.WriteString("type", "decision");
        json.WriteString("owner", $"group:{team}");
        json.WriteTexts(
            "dependsOn",
            entry
                .Relations.Select(catalog.TargetOf)
                .OfType<CatalogEntry>()
                .Select(other => $"resource:{EntityName.Of(other.Id)}")
                .Distinct(StringComparer.Ordinal)
        );
        // Records of a package say how that part of the system is built.
        if (entry.Package.Length > 0)
            json.WriteTexts("dependencyOf", [$"component:{team}"]);
        json.WriteEndObject();
    }
}
