using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>What cross references may name in the catalogs of other handbooks: <c>adr:payments/12</c>,
/// <c>xref:payments/On-Call</c>.</summary>
internal sealed class ForeignReferences
{
    /// <summary>No other handbook.</summary>
    public static readonly ForeignReferences None = new([], ImmutableDictionary<string, string>.Empty);

    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, string> sites;

    /// <summary>Gathers what may be named.</summary>
    /// <param name="catalogs">The catalogs of other handbooks.</param>
    /// <param name="sites">Addresses of other sites by the names that MyST gives them.</param>
    public ForeignReferences(ImmutableArray<FederatedCatalog> catalogs, ImmutableDictionary<string, string> sites)
    {
        this.sites = sites;
        foreach (var catalog in catalogs)
        {
            foreach (var (name, entry) in catalog.Names())
                // A record whose address nobody knows is found in the list of decisions.
                Add("adr:" + name, entry.Address ?? "", entry.LabelledTitle);
            foreach (var page in catalog.Pages)
                if (page.Reference.Split(':', 2) is [var kind, var name])
                    Add($"{kind}:{catalog.Id}/{name}", page.Address, page.Title);
        }
    }

    /// <summary>Everything that may be named.</summary>
    public IEnumerable<string> Names => addresses.Keys;

    /// <summary>The address that a reference names, empty where nobody knows it; null when it names nothing.</summary>
    public string? Find(string reference) => addresses.GetValueOrDefault(reference) ?? OnSite(reference);

    // `xref:docs/guide`: a page below the address that is called `docs`.
    private string? OnSite(string reference) =>
        reference.Split(':', 2) is ["xref", var name]
        && name.Split('/', 2) is var parts
        && sites.GetValueOrDefault(parts[0]) is { } site
            ? site + (parts.Length > 1 ? UrlPath.Escape(parts[1]) : "")
            : null;

    /// <summary>What the page at an address is called; null when nobody says.</summary>
    public string? TitleOf(string address) => titles.GetValueOrDefault(address);

    private void Add(string name, string address, string title)
    {
        addresses.TryAdd(name, address);
        titles.TryAdd(address, title);
    }
}
