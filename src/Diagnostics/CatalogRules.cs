using System.Collections.Immutable;

namespace Lintel.Diagnostics;

/// <summary>Rules about the catalogs of other handbooks that this one shows.</summary>
internal static class CatalogRules
{
    private const int MostNames = 3;

    /// <summary>Catalogs of other handbooks that cannot be read, for one reason.</summary>
    public static readonly Rule<(ImmutableArray<string> Paths, string Why)> BadCatalog = new(
        "SRC016",
        Severity.Error,
        "Catalog of another handbook that cannot be read",
        detail =>
            new(
                detail.Paths is [var path]
                    ? $"The catalog '{path}' cannot be read: {detail.Why}."
                    : $"The catalogs {Names(detail.Paths)} cannot be read; of each: {detail.Why}.",
                "Name the catalog.json that the other handbook's build wrote, its folder, or a checkout of the "
                    + "repository; what lies outside is read below the folder that --catalogs names."
            )
    )
    {
        Why = "A hub that silently leaves out a team's decisions is trusted for what it does not show.",
        Wrong = "catalogs: ../billing/output/index.html",
        Right = "catalogs: ../billing/output/catalog.json",
    };

    /// <summary>A status in exports that Lintel does not know; the detail is the catalogs, the word, the title of the
    /// first record that has it, and how many have.</summary>
    public static readonly Rule<(
        ImmutableArray<string> Catalogs,
        string Status,
        string Title,
        int Count
    )> UnknownStatus = new(
        "SRC029",
        Severity.Warning,
        "Status of another handbook that nobody knows",
        detail =>
            new(
                $"{Names(detail.Catalogs)} {(detail.Catalogs.Length > 1 ? "call" : "calls")} '{detail.Title}' {(
                    detail.Count > 1 ? $"and {detail.Count - 1:N0} more " : ""
                )}'{detail.Status}', which is no status that Lintel knows.",
                "Ask for draft, proposed, accepted, rejected, deprecated or superseded in the export; until then the "
                    + "hub shows no status."
            )
    )
    {
        Why = "A decision that the hub shows without a status may be one that no longer holds.",
        Wrong = "\"status\": \"banana\"",
        Right = "\"status\": \"accepted\"",
    };

    /// <summary>Two handbooks of one name.</summary>
    public static readonly Rule<string> TakenName = new(
        "SRC030",
        Severity.Error,
        "Name of a catalog that is taken",
        name =>
            new(
                $"Another catalog, or a package of this handbook, is called '{name}' already.",
                "Give this one a 'name' of its own."
            )
    )
    {
        Why = "The name is how references say which handbook they mean.",
        Wrong = "catalogs: [{name: billing, path: a}, {name: billing, path: b}]",
        Right = "catalogs: [{name: billing, path: a}, {name: billing-eu, path: b}]",
    };

    /// <summary>The first of many names, and how many there are besides.</summary>
    public static string Names(ImmutableArray<string> names)
    {
        string[] shown = [.. names.Take(MostNames + 1).Select(name => $"'{name}'")];
        return names.Length > MostNames + 1 ? $"{string.Join(", ", shown[..^1])} and {names.Length - MostNames:N0} more"
            : shown.Length > 1 ? $"{string.Join(", ", shown[..^1])} and {shown[^1]}"
            : string.Concat(shown);
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [BadCatalog, UnknownStatus, TakenName];
}
