using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;

namespace Lintel.Reading.Catalogs;

/// <summary>What an exported catalog says of addresses: those that the handbook has, those elsewhere that it relies on,
/// and the names of its pages.</summary>
internal static class ExportedAddresses
{
    /// <summary>The addresses; null where the export is of a version that did not tell them.</summary>
    public static FederatedAddresses? Read(JsonElement json)
    {
        if (!json.TryGetProperty("addresses", out var all) || all.ValueKind != JsonValueKind.Object)
            return null;
        var redirects = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var redirect in all.Items("redirects").Take(Limits.CatalogAddresses))
            if (redirect.Text("from") is { } from && redirect.Text("to") is { } to)
                redirects[from] = to;
        return new(Paths(all, "promised"), Paths(all, "other"), redirects.ToImmutable());
    }

    /// <summary>The addresses elsewhere that it relies on.</summary>
    public static ImmutableArray<ReliedAddress> ReadRelied(JsonElement json) =>
        [
            .. json.Items("reliesOn")
                .Take(Limits.CatalogAddresses)
                .Select(link => new ReliedAddress(
                    WebAddress.Parse(link.Text("address") ?? "")?.Text ?? "",
                    link.Text("from") ?? "",
                    ExportedDecision.Short(link.Text("source")) ?? ""
                ))
                .Where(link => link.Address.Length > 0 && link.From.StartsWith('/')),
        ];

    /// <summary>The pages that have a name.</summary>
    public static ImmutableArray<FederatedPage> ReadPages(JsonElement json, ExportedDecision addresses) =>
        [
            .. from page in json.Items("pages").Take(Limits.CatalogDecisions)
            let title = ExportedDecision.Short(page.Text("title"))
            let address = addresses.AddressOf(page.Text("address"))
            where title is not null && address is not null
            select new FederatedPage(ExportedDecision.Short(page.Text("reference")) ?? "", title, address),
        ];

    private static ImmutableHashSet<string> Paths(JsonElement all, string name) =>
        [.. all.Texts(name).Take(Limits.CatalogAddresses)];
}
