using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Links;

/// <summary>What was published stays: at its address, behind a redirect, or as a tombstone.</summary>
internal sealed class PermalinkRules : ISiteCheck
{
    /// <summary>An address that was published and leads nowhere now.</summary>
    public static readonly Rule<(string Address, string? LinkedFrom, string WaysOut)> LostAddress = new(
        "LNK010",
        Severity.Error,
        "Published address that is lost",
        detail =>
            new(
                $"The published address '{detail.Address}' leads nowhere "
                    + $"now{(detail.LinkedFrom is null ? "" : $", and {detail.LinkedFrom}")}.",
                detail.WaysOut
            )
    )
    {
        Why =
            "Packets and reviews outside the handbook link to it, and nobody will mend those. A line that was never "
            + "published, in a branch of your own, may be deleted from the lock.",
        Wrong = "a behaviour removed from input/rubrics/backend.yml",
        Right =
            "- id: trade-offs\n  retired: {reason: \"Merged with boundaries.\", moved_to: "
            + "backend/system-design/senior#boundaries}",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [LostAddress];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var lost = handbook
            .Permalinks.Addresses.ExceptBy(input.Site.Promised.Select(link => link.Address), line => line.Link.Address)
            .Where(line => !IsAccountedFor(line.Link, handbook))
            .ToArray();
        // A page that is lost takes along its anchors and what lies below it; they need no line of their own.
        var pages = lost.Where(line => line.Link.Fragment is null).Select(line => line.Link.Route).ToHashSet();
        return lost.Where(line => !Above(line.Link).Any(pages.Contains)).Select(line => Lost(line, handbook));
    }

    private static IEnumerable<Route> Above(Permalink link)
    {
        if (link.Fragment is not null)
            yield return link.Route;
        for (var route = link.Route; route != Route.Home; route = route.Parent)
            if (route != link.Route)
                yield return route;
    }

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

    private static Diagnostic Lost(LockedAddress line, Handbook handbook) =>
        LostAddress.At(
            line.At,
            (
                line.Link.Address,
                LinkingPages.Describe(handbook, line.Link),
                PermalinkRemedy.Propose(line.Link, handbook)
            )
        );
}
