using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Links;

/// <summary>What was published stays: at its address, behind a redirect, or as a tombstone.</summary>
internal sealed class PermalinkRules : ISiteFix
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
            "Packets and reviews outside the handbook link to it, and nobody will mend those. The promise begins on "
            + "the default branch: lines that its lock does not have are free. Without a repository every line "
            + "counts, and one that was never published may be deleted.",
        Wrong = "a behaviour removed from input/rubrics/backend.yml",
        Right =
            "- id: trade-offs\n  retired: {reason: \"Merged with boundaries.\", moved_to: "
            + "backend/system-design/senior#boundaries}",
    };

    /// <summary>Addresses of committed pages that the lock does not hold.</summary>
    public static readonly Rule<(int Count, string First, string Lock)> Unlocked = new(
        "LNK013",
        Severity.Warning,
        "Address that the lock lacks",
        detail =>
            new(
                detail.Count == 1
                    ? $"'{detail.First}' is not in the lock."
                    : $"{detail.Count} addresses are not in the lock, '{detail.First}' among them.",
                $"Run 'lintel build', and commit '{detail.Lock}'."
            )
    )
    {
        Why = "Only what the lock holds is protected: a heading that is renamed next week would take its links along.",
        Wrong = "git commit input/lessons/queues.md",
        Right = "git commit input/lessons/queues.md input/permalinks.lock",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [LostAddress, Unlocked];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) => Lost(input).Concat(Lacking(input));

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        site.Handbook.Permalinks is { Conflict: { } whole } promised
            ? [new(whole, PermalinkLock.Text(promised.Addresses.Select(line => line.Link)))]
            : [];

    private static IEnumerable<Diagnostic> Lost(CheckInput input)
    {
        var handbook = input.Handbook;
        var known = handbook.Permalinks.Addresses;
        // A line that the branch takes out of the lock is a promise all the same.
        var taken =
            input.Before?.Permalinks.Addresses.ExceptBy(known.Select(line => line.Link), line => line.Link) ?? [];
        var lost = LostPermalinks
            .Find(input.Site, known)
            .Where(line => input.Lock.WasPublished(line.Link))
            .Concat(
                LostPermalinks
                    .Find(input.Site, taken)
                    .Select(line => line with { At = SourceSpan.StartOf(handbook.Permalinks.Path) })
            )
            .ToArray();
        // A page that is lost takes along its anchors and what lies below it; they need no line of their own.
        var pages = lost.Where(line => line.Link.Fragment is null).Select(line => line.Link.Route).ToHashSet();
        return lost.Where(line => !Above(line.Link).Any(pages.Contains)).Select(line => Lost(line, handbook));
    }

    // Who is still writing has a build before the commit; what is committed without its addresses was forgotten.
    private static IEnumerable<Diagnostic> Lacking(CheckInput input)
    {
        var handbook = input.Handbook;
        if (!handbook.Permalinks.Exists)
            return [];
        var missing = input
            .Site.Promised.ExceptBy(
                handbook.Permalinks.Addresses.Select(line => line.Link.Address),
                link => link.Address
            )
            .ToArray();
        if (missing.Length == 0 || input.Lock.IsCommitted.Value is not { } isCommitted)
            return [];
        if (!isCommitted(handbook.Permalinks.Path))
            return [];
        var sources = handbook
            .Documents.Select(page => (page.Route, page.Source))
            .Concat(handbook.Rubrics.Select(rubric => (rubric.Route, rubric.Source)))
            .Where(page => isCommitted(page.Source))
            .Select(page => page.Route)
            .ToHashSet();
        var committed = missing
            .Where(link => Above(link).Prepend(link.Route).Any(sources.Contains))
            .Select(link => link.Address)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return committed.Length == 0
            ? []
            :
            [
                Unlocked.At(
                    SourceSpan.StartOf(handbook.Permalinks.Path),
                    (committed.Length, committed[0], handbook.Permalinks.Path)
                ),
            ];
    }

    private static IEnumerable<Route> Above(Permalink link)
    {
        if (link.Fragment is not null)
            yield return link.Route;
        for (var route = link.Route; route != Route.Home; route = route.Parent)
            if (route != link.Route)
                yield return route;
    }

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
