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

    private static CatalogEntry Entry(JsonElement decision, string catalog)
    {
        var status = Word(Text(decision, "status"), DecisionStatus.Unknown);
        return new()
        {
            Id = $"{catalog}/{decision.GetProperty("id").GetString()}",
            Label = Text(decision, "label") ?? "",
            Title = decision.GetProperty("title").GetString() ?? "",
            Status = status,
            // A handbook that was exported by an older version says no more than what its records say.
            Standing = Word(Text(decision, "standing")?.Replace("-", "", StringComparison.Ordinal), Said(status)),
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
    }

    private static DecisionStanding Said(DecisionStatus status) =>
        status switch
        {
            DecisionStatus.Accepted => DecisionStanding.InForce,
            DecisionStatus.Draft or DecisionStatus.Proposed => DecisionStanding.Open,
            DecisionStatus.Superseded => DecisionStanding.Replaced,
            DecisionStatus.Deprecated or DecisionStatus.Rejected => DecisionStanding.Retired,
            _ => DecisionStanding.Unknown,
        };

    private static T Word<T>(string? text, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : otherwise;

    private static CatalogRelation Relation(JsonElement relation, string catalog) =>
        new(
            Word(Text(relation, "kind"), RelationKind.RelatesTo),
            Text(relation, "target") is { } target ? $"{catalog}/{target}" : null,
            Text(relation, "written") ?? ""
        )
        {
            IsPartial = relation.TryGetProperty("partial", out var partial) && partial.ValueKind == JsonValueKind.True,
        };

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement of, string name) =>
        Items(of, name).Select(item => item.GetString()).OfType<string>();

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
