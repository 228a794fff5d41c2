using Lintel.Diagnostics;
using Lintel.Rules.Decisions;

namespace Lintel.Rules;

/// <summary>What other handbooks exported is not older than the settings allow.</summary>
internal sealed class CatalogAgeRules : ISiteCheck
{
    /// <summary>An export that nobody has renewed for long.</summary>
    public static readonly Rule<(string Catalog, string Day, int Days, string? Contact)> StaleCatalog = new(
        "SRC031",
        Severity.Warning,
        "Catalog of another handbook that is old",
        detail =>
            new(
                $"What '{detail.Catalog}' exported is of {detail.Day}, {detail.Days:N0} days ago.",
                $"Fetch it anew{(
                    detail.Contact is null ? "" : $", or ask {detail.Contact} whether it is still built"
                )}; 'catalogs-for-days' in the settings says what is old."
            )
    )
    {
        Why = "Readers of a hub take what they see for what holds today.",
        Wrong = "a catalog.json that was copied into the hub a year ago",
        Right = "a workflow that fetches it every night",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [StaleCatalog];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Today is not { } today
            ? []
            : from catalog in input.Handbook.Federated
            let age = LifecycleRules.DaysSince(catalog.Day, today)
            where age > input.Handbook.Settings.CatalogsForDays
            select StaleCatalog.At(catalog.At, (catalog.Title, catalog.Day!, age.Value, catalog.Contact));
}
