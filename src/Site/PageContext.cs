using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Site.Catalogs;
using Lintel.Text;

namespace Lintel.Site;

/// <summary>What surrounds a page: the site, and the address.</summary>
/// <param name="Site">What follows from the handbook.</param>
/// <param name="Route">Address of this page.</param>
public sealed record PageContext(HandbookSite Site, Route Route)
{
    /// <summary>The page that a web server sends for any address it does not know.</summary>
    public bool IsServedAnywhere { get; init; }

    /// <summary>The whole handbook.</summary>
    public Handbook Handbook => Site.Handbook;

    /// <summary>Who refers to whom.</summary>
    public Citations Citations => Site.Citations;

    /// <summary>Sections, titles and neighbours of all pages.</summary>
    public Navigation Navigation => Site.Navigation;

    /// <summary>How the decision records hang together.</summary>
    public DecisionGraph Decisions => Site.Decisions;

    /// <summary>All decisions, also those of other handbooks.</summary>
    public Catalog Catalog => Site.Catalog;

    /// <summary>What a build that is not production shows besides; null in production.</summary>
    public PreviewNotice? Preview => Site.Preview;

    /// <summary>What the settings say.</summary>
    public Settings Settings => Handbook.Settings;

    /// <summary>Address of the page on the published site; null when the settings do not name one.</summary>
    public string? Canonical => Settings.Url is { } url && !IsServedAnywhere ? url + UrlPath.Escape(Route.Path) : null;

    /// <summary>The link to another page of the site.</summary>
    public string LinkTo(Route other) => LinkTo(other.Path);

    /// <summary>The link to a site path: relative, but not from a page that is served at any depth.</summary>
    public string LinkTo(string sitePath) =>
        IsServedAnywhere ? Settings.BasePath + UrlPath.Escape(sitePath) : Route.LinkTo(sitePath);

    /// <summary>The link to an address of the settings: a site path, with a fragment or without, or an address
    /// elsewhere.</summary>
    public string LinkTo(LinkAddress address) =>
        address switch
        {
            LinkAddress.OnSite site => LinkTo(site.Path) + site.Behind,
            LinkAddress.Elsewhere elsewhere => elsewhere.Url,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The link to a decision of the catalog, here or elsewhere; null when nobody knows where it is
    /// published.</summary>
    public string? LinkTo(CatalogEntry entry) => entry.Address is ['/', ..] path ? LinkTo(path) : entry.Address;

    /// <summary>The link to a page that refers to this one, here or in another handbook.</summary>
    internal string LinkTo(Citation citation) => citation.Elsewhere ?? LinkTo(citation.From);

    /// <summary>The link to what needs attention, which may be a decision elsewhere.</summary>
    internal string LinkTo(ConcernItem item) => item.Address.StartsWith('/') ? LinkTo(item.Address) : item.Address;

    /// <summary>Where to change a source file on the code host; null when the settings name no repository.</summary>
    public string? EditLink(string source) => CodeHost.Find(Settings)?.Edit(source);
}
