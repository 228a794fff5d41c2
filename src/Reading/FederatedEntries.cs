using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>From an exported catalog to entries of this one.</summary>
internal static class FederatedEntries
{
    /// <summary>The catalog's decisions; <paramref name="taken"/> are the ids of the other parts of this
    /// catalog.</summary>
    public static FederatedCatalog Read(JsonElement catalog, string source, ISet<string> taken)
    {
        var title = catalog.GetProperty("title").GetString() ?? source;
        var slug = Slug.Of(title);
        var id = slug;
        for (var i = 2; !taken.Add(id); i++)
            id = FormattableString.Invariant($"{slug}-{i}");
        return new(
            id,
            title,
            source,
            [
                .. catalog
                    .GetProperty("decisions")
                    .EnumerateArray()
                    .Select(decision => Entry(decision, id))
                    .DistinctBy(entry => entry.Id),
            ]
        );
    }

    private static CatalogEntry Entry(JsonElement decision, string catalog) =>
        new()
        {
            Id = $"{catalog}/{decision.GetProperty("id").GetString()}",
            Label = Text(decision, "label") ?? "",
            Title = decision.GetProperty("title").GetString() ?? "",
            Status =
                Enum.TryParse<DecisionStatus>(Text(decision, "status"), ignoreCase: true, out var status)
                && Enum.IsDefined(status)
                    ? status
                    : DecisionStatus.Unknown,
            Date = Text(decision, "date") is { Length: >= 4 } date && date[..4].All(char.IsAsciiDigit) ? date : null,
            Package = catalog,
            Tags = [.. Texts(decision, "tags")],
            Chosen = Text(decision, "chosen"),
            Reason = Text(decision, "reason"),
            Options = [.. Texts(decision, "options")],
            Summary = Text(decision, "summary") ?? "",
            // Whoever exports a catalog does not decide what links of this site do.
            Address = WebAddress.Parse(Text(decision, "address") ?? "")?.Text,
            Relations = [.. Items(decision, "relations").Select(relation => Relation(relation, catalog))],
        };

    private static CatalogRelation Relation(JsonElement relation, string catalog) =>
        new(
            Enum.TryParse<RelationKind>(Text(relation, "kind"), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
                ? kind
                : RelationKind.RelatesTo,
            Text(relation, "target") is { } target ? $"{catalog}/{target}" : null,
            Text(relation, "written") ?? ""
        );

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement of, string name) =>
        Items(of, name).Select(item => item.GetString()).OfType<string>();

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
