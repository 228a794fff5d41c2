using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>The decisions that another handbook exported, to be read here beside one's own. They are shown and never
/// changed.</summary>
/// <param name="Id">Its name in addresses, ids and references.</param>
/// <param name="Title">Title of the other handbook.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Entries">Its decisions, with ids that begin with the catalog's and whole addresses.</param>
public sealed record FederatedCatalog(string Id, string Title, string Source, ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>Where it is published; null when it does not say.</summary>
    internal string? Url { get; init; }

    /// <summary>The newest day that it knows of, in ISO 8601; null when it does not say.</summary>
    internal string? Day { get; init; }

    /// <summary>Whom to tell what is wrong with it; null when nobody says.</summary>
    internal string? Contact { get; init; }

    /// <summary>Where the settings name it.</summary>
    internal SourceSpan At { get; init; }

    /// <summary>The addresses that it has; null when it does not say.</summary>
    internal FederatedAddresses? Addresses { get; init; }

    /// <summary>The addresses elsewhere that it relies on.</summary>
    internal ImmutableArray<ReliedAddress> Relied { get; init; } = [];

    /// <summary>Its pages that references may name.</summary>
    internal ImmutableArray<FederatedPage> Pages { get; init; } = [];

    /// <summary>Fingerprint of what was read: another one may lead links elsewhere.</summary>
    internal string Digest { get; init; } = "";

    /// <summary>Its ids of packages, in their order; the empty one where it has none.</summary>
    internal IEnumerable<string> Packages => Entries.Select(entry => entry.Package).Distinct(StringComparer.Ordinal);

    /// <summary>The title of the page that has, or that anything says it has, an address.</summary>
    internal string? TitleAt(string address) =>
        Entries.FirstOrDefault(entry => entry.Address == address)?.LabelledTitle
        ?? Pages.FirstOrDefault(page => page.Address == address)?.Title;

    /// <summary>What references call its decisions behind <c>adr:</c>, as <c>payments/12</c>,
    /// <c>payments/0012-outbox</c> and <c>payments/ledger/12</c>; a number that two of its packages have names
    /// none.</summary>
    internal IEnumerable<(string Name, CatalogEntry Entry)> Names() =>
        Entries
            .SelectMany(entry =>
                NamesOf(entry).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, entry))
            )
            .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() == 1)
            .Select(same => same.First());

    private IEnumerable<string> NamesOf(CatalogEntry entry)
    {
        var stem = entry.Id.Split('/')[^1];
        foreach (var name in (string?[])[stem, entry.Number])
            if (name is { Length: > 0 })
            {
                yield return $"{Id}/{name}";
                yield return $"{entry.Package}/{name}";
            }
    }
}
