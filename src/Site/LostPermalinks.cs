using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>Addresses of the lock that lead nowhere now: neither to a page or a heading, nor by a redirect, nor to a
/// tombstone.</summary>
internal static class LostPermalinks
{
    /// <summary>Those among the lines of a lock, in its order.</summary>
    public static ImmutableArray<LockedAddress> Find(HandbookSite site, IEnumerable<LockedAddress> lines) =>
        [
            .. lines
                .ExceptBy(site.Promised.Select(link => link.Address), line => line.Link.Address)
                .Where(line => !site.Map.IsOpen(line.Link.Route) && !IsAccountedFor(line.Link, site.Handbook)),
        ];

    private static bool IsAccountedFor(Permalink link, Handbook handbook) =>
        handbook.Documents.Any(page =>
            Redirects(page, link)
            || (
                page.Route == link.Route
                && page.Metadata is { Retired: not null } or { RedirectTo: not null }
                && page.Metadata.ShouldOutput
            )
        ) || handbook.Rubrics.Concat(handbook.RetiredRubrics).Any(rubric => Tombstones.For(rubric, link) is not null);

    // A redirect of a page takes along every anchor on it; one of an anchor is for that alone.
    private static bool Redirects(Document page, Permalink link) =>
        (page.Route == link.Route && link.Fragment is not null && page.Metadata.KeptAnchors.Contains(link.Fragment))
        || page.Metadata.RedirectFrom.Concat(page.Metadata.OldAddresses).Any(from => from.Value.Route == link.Route);
}
