using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Changes.Formats;

/// <summary>Where a reviewer looks at a change: in the preview as it would be, in production as it is.</summary>
internal sealed record ChangeLinks(SiteContext Context, Settings Settings)
{
    /// <summary>Address in the preview; null when the thing is gone, or the preview has no address.</summary>
    public string? Preview(HandbookChange change) => Absolute(Context.Url, change.Route);

    /// <summary>Address on the site; null when the thing is new, or the site has no address.</summary>
    public string? Production(HandbookChange change) => Absolute(Settings.Url, change.OldRoute);

    /// <summary>Address of a decision: in the preview, else on the site.</summary>
    public string? Of(GovernedChange governed) =>
        Absolute(Context.Url, governed.Route) ?? Absolute(Settings.Url, governed.Route);

    /// <summary>Address of a page of the preview.</summary>
    public string? Preview(Route route) => Absolute(Context.Url, route);

    private static string? Absolute(string? site, Route? route) =>
        site is not null && route is { } known ? site + UrlPath.Escape(known.Path) : null;
}
