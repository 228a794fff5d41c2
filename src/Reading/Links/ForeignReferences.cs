using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Reading.Links;

/// <summary>What cross references may name in the catalogs of other handbooks: <c>adr:payments/12</c>,
/// <c>xref:payments/On-Call</c>.</summary>
internal sealed class ForeignReferences
{
    /// <summary>No other handbook.</summary>
    public static readonly ForeignReferences None = new([]);

    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);

    public ForeignReferences(ImmutableArray<FederatedCatalog> catalogs)
    {
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
    public string? Find(string reference) => addresses.GetValueOrDefault(reference);

    /// <summary>What the page at an address is called; null when nobody says.</summary>
    public string? TitleOf(string address) => titles.GetValueOrDefault(address);

    private void Add(string name, string address, string title)
    {
        addresses.TryAdd(name, address);
        titles.TryAdd(address, title);
    }
}
