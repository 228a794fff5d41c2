using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Rules.Hub;

/// <summary>Looks whether what handbooks rely on in one another is still there, by what they exported: nothing is
/// fetched.</summary>
/// <param name="Handbooks">How many were compared.</param>
/// <param name="Links">How many links lead from one into another.</param>
/// <param name="Unheard">Those that do not say which addresses they have.</param>
/// <param name="Findings">What was found.</param>
internal sealed record HubCheck(
    int Handbooks,
    int Links,
    ImmutableArray<string> Unheard,
    ImmutableArray<Diagnostic> Findings
)
{
    /// <summary>Compares the handbooks of a hub, its own pages among them.</summary>
    public static HubCheck Run(HandbookSite site)
    {
        var handbook = site.Handbook;
        var own = new FederatedCatalog("", handbook.Settings.Title, "", [])
        {
            Url = handbook.Settings.Url,
            Contact = handbook.Settings.Contact,
            Addresses = OwnAddresses.Find(site),
            Relied = OwnAddresses.Relied(handbook),
        };
        FederatedCatalog[] all = [own, .. handbook.Federated];
        var book = new AddressBook(all);
        var links = (
            from relier in all
            from link in relier.Relied
            where relier.Url is null || !link.Address.StartsWith(relier.Url + "/", StringComparison.OrdinalIgnoreCase)
            let arrival = book.Follow(link.Address)
            where arrival is not null
            select (relier, link, arrival)
        ).ToArray();
        return new(
            all.Length,
            links.Length,
            [.. handbook.Federated.Where(other => other.Url is null || other.Addresses is null).Select(o => o.Title)],
            [.. links.Select(found => Judge(found.relier, found.link, found.arrival)).OfType<Diagnostic>()]
        );
    }

    private static Diagnostic? Judge(FederatedCatalog relier, ReliedAddress link, Arrival arrival)
    {
        // One's own file is named by its place.
        var at = relier.Id.Length == 0 ? SourceSpan.StartOf(link.Source) : relier.At;
        var place =
            relier.Id.Length == 0 ? "This page"
            : link.Source.Length > 0 ? $"'{link.Source}' of '{relier.Title}'"
            : $"The page '{link.From}' of '{relier.Title}'";
        var broken = new BrokenAddress(
            place,
            link.Address,
            arrival.Owner?.Title ?? "",
            arrival.Why,
            arrival.Owner?.Contact,
            relier.Title,
            relier.Contact
        );
        return arrival.Kind switch
        {
            ArrivalKind.Gone => HubRules.Broken.At(at, broken),
            ArrivalKind.WithoutAnchor => HubRules.UnpromisedAnchor.At(at, broken),
            ArrivalKind.Moved => HubRules.Moved.At(at, new(place, link.Address, arrival.Address)),
            _ => null,
        };
    }
}
