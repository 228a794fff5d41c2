namespace Lintel.Diagnostics;

/// <summary>Rules about the catalogs of other handbooks that this one shows.</summary>
internal static class CatalogRules
{
    /// <summary>A catalog of another handbook that cannot be read.</summary>
    public static readonly Rule<(string Path, string Why)> BadCatalog = new(
        "SRC016",
        Severity.Error,
        "Catalog of another handbook that cannot be read",
        detail =>
            new(
                $"The catalog '{detail.Path}' cannot be read: {detail.Why}.",
                "Name the catalog.json that the other handbook's build wrote, its folder, or a checkout of the "
                    + "repository; what lies outside is read below the folder that --catalogs names."
            )
    )
    {
        Why = "A hub that silently leaves out a team's decisions is trusted for what it does not show.",
        Wrong = "catalogs: ../billing/output/index.html",
        Right = "catalogs: ../billing/output/catalog.json",
    };

    /// <summary>A status in an export that Lintel does not know; the detail is the catalog, the word, the title of the
    /// first record that has it, and how many have.</summary>
    public static readonly Rule<(string Catalog, string Status, string Title, int Count)> UnknownStatus = new(
        "SRC029",
        Severity.Warning,
        "Status of another handbook that nobody knows",
        detail =>
            new(
                $"'{detail.Catalog}' calls '{detail.Title}' {(
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

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [BadCatalog, UnknownStatus, TakenName];
}
