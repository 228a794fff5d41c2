using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;

namespace Lintel.Changes.Formats;

/// <summary>Changes as they are told: with the addresses where a reviewer looks at them.</summary>
/// <param name="Changes">What changed.</param>
/// <param name="Page">The page with all changes; null when the preview has no address.</param>
/// <param name="LinksOf">Where a change is seen in the preview and on the site; null where it is not, or the address is
/// not known.</param>
internal sealed record ChangeReport(
    ChangeSet Changes,
    ReportLink? Page,
    Func<HandbookChange, (ReportLink? Preview, ReportLink? Production)> LinksOf
)
{
    /// <summary>Where a decision is read whose files the branch touches; null where the address is not known.</summary>
    public Func<GovernedChange, ReportLink?> LinkOf { get; init; } = _ => null;

    /// <summary>The report of what this program compared itself; <paramref name="page"/> is the route of the page with
    /// all changes.</summary>
    public static ChangeReport Create(ChangeSet changes, SiteContext context, Settings settings, Route page)
    {
        var links = new ChangeLinks(context, settings);
        return new(
            changes,
            Own(links.Preview(page)),
            change => (Own(links.Preview(change)), Own(links.Production(change)))
        )
        {
            LinkOf = governed => Own(links.Of(governed)),
        };
    }

    private static ReportLink? Own(string? url) => url is null ? null : new(url, "");
}

/// <summary>A web address to link to.</summary>
/// <param name="Url">The address, escaped.</param>
/// <param name="Note">What its link adds: where it leads, when that is not for sure the handbook's own place; else
/// empty.</param>
internal sealed record ReportLink(string Url, string Note);
