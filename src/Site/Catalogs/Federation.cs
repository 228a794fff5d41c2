using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>The decisions of other handbooks by every name that a relation may use: as <c>adr:payments/12</c>, or by
/// their address.</summary>
/// <remarks>Immutable and safe to be read by many threads.</remarks>
internal sealed class Federation
{
    /// <summary>No other handbook.</summary>
    public static readonly Federation None = new([], null);

    private const string Scheme = "adr:";

    private readonly Dictionary<string, CatalogEntry> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CatalogEntry> byAddress = new(StringComparer.Ordinal);
    private readonly string? site;

    private Federation(ImmutableArray<FederatedCatalog> catalogs, string? site)
    {
        this.site = site;
        Entries = [.. catalogs.SelectMany(catalog => catalog.Entries)];
        foreach (var (name, entry) in catalogs.SelectMany(catalog => catalog.Names()))
            byName.TryAdd(name, entry);
        foreach (var entry in Entries)
            if (entry.Address is { } address)
                byAddress.TryAdd(Bare(address), entry);
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<CatalogEntry> Entries { get; }

    /// <summary>What a handbook knows of others.</summary>
    public static Federation Create(Handbook handbook) =>
        handbook.Federated.IsEmpty ? None : new(handbook.Federated, handbook.Settings.Url);

    /// <summary>The decision that a reference names; null when no other handbook has it.</summary>
    public CatalogEntry? Find(string written) =>
        Entries.IsEmpty ? null
        : written.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? byName.GetValueOrDefault(WithoutZeros(Uri.UnescapeDataString(written[Scheme.Length..].Split('#')[0])))
        : written.Contains("://", StringComparison.Ordinal) ? byAddress.GetValueOrDefault(Bare(written))
        : null;

    /// <summary>The address on this site that a relation of another handbook leads to; null when it leads
    /// elsewhere.</summary>
    public Route? OnThisSite(CatalogRelation relation) =>
        site is not null && relation.Written.StartsWith(site + "/", StringComparison.OrdinalIgnoreCase)
            ? new(Uri.UnescapeDataString(Bare(relation.Written)[site.Length..]) + "/")
            : null;

    // Whether an address ends with a slash or the name of a file is the host's habit.
    private static string Bare(string address)
    {
        var page = address.Split('#', '?')[0];
        return (page.EndsWith("/index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page).TrimEnd(
            '/'
        );
    }

    private static string WithoutZeros(string name) =>
        name.LastIndexOf('/') is > 0 and var slash && name[(slash + 1)..].All(char.IsAsciiDigit)
            ? name[..(slash + 1)] + name[(slash + 1)..].TrimStart('0')
            : name;
}
