using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Packets;

/// <summary>The rubric links of a packet lead to what is in force, or was.</summary>
internal static class PacketLinkRules
{
    /// <summary>A rubric link without a page.</summary>
    public static readonly Rule<(string Address, string? Nearest)> DeadLink = new(
        "RUB020",
        Severity.Error,
        "Packet links to a rubric page that does not exist",
        detail =>
            new(
                $"The rubrics have no '{detail.Address}'.",
                NearestName.Suggest(detail.Nearest, "Copy the link again from the rubric's page.")
            )
    )
    {
        Why = "A committee that cannot open the expectation cannot weigh the evidence.",
        Wrong = "[System design](https://handbook.example/rubrics/backend/system-desing/senior/)",
        Right = "[System design](https://handbook.example/rubrics/backend/system-design/senior/)",
    };

    /// <summary>A version that was never published.</summary>
    public static readonly Rule<(string Version, IEnumerable<string> Known)> UnknownVersion = new(
        "RUB022",
        Severity.Error,
        "Packet names a version that does not exist",
        detail =>
            new(
                $"The rubric was never published as version {detail.Version}.",
                $"Its versions are {string.Join(", ", detail.Known)}."
            )
    )
    {
        Why = "The version says which text was in force; without it the quote cannot be verified.",
        Wrong = "version 2026.7",
        Right = "version 2026.2",
    };

    /// <summary>A link to something retired.</summary>
    public static readonly Rule<(string Address, string Reason, string? MovedTo)> RetiredLink = new(
        "RUB024",
        Severity.Warning,
        "Packet links to something retired",
        detail =>
            new(
                $"'{detail.Address}' is retired: {detail.Reason.TrimEnd('.')}.",
                detail.MovedTo is null ? "Name the version that still has it." : $"It lives on in '{detail.MovedTo}'."
            )
    )
    {
        Why = "The expectation is no longer in force, which the reader of the packet should know.",
        Wrong = "a link to a behaviour that was merged into another",
        Right = "a link to the behaviour that took its place, or to the published version that had it",
    };

    /// <summary>A link to a rubric that is not the site's own address of it.</summary>
    public static readonly Rule<(string Written, string Address)> OtherSite = new(
        "RUB028",
        Severity.Warning,
        "Packet links to another copy of a rubric",
        detail =>
            new(
                $"'{detail.Written}' is not where the handbook is published; it was checked as if it were.",
                $"Write '{detail.Address}'."
            )
    )
    {
        Why = "A preview is gone in a week, and a path of a page leads nowhere from a packet that is sent as a file.",
        Wrong = "[Design](https://deploy-preview-12--handbook.example/rubrics/backend/design/senior/)",
        Right = "[Design](https://handbook.example/rubrics/backend/design/senior/)",
    };

    /// <summary>Checks all links of a packet.</summary>
    public static IEnumerable<Diagnostic> Check(Packet packet, HandbookSite site) =>
        packet.Sections.SelectMany(section => section.Links).SelectMany(link => Check(link, site.Handbook, site.Map));

    private static IEnumerable<Diagnostic> Check(RubricLink link, Handbook handbook, SiteMap site)
    {
        var address = link.Link.Address;
        if (link.Elsewhere is { } written)
            yield return OtherSite.At(link.At, (written, handbook.Settings.Url + address));
        if (site.IsOpen(link.Link.Route))
            yield break;
        var grave = handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .Select(rubric => Tombstones.For(rubric, link.Link))
            .FirstOrDefault(found => found is not null);
        var anchors = site.AnchorsOf(link.Link.Route);
        if (grave is not null)
            yield return RetiredLink.At(link.At, (address, grave.Reason, grave.MovedTo?.Written.Value));
        else if (anchors is null)
            yield return DeadLink.At(
                link.At,
                (address, NearestName.Find(link.Link.Route.Path, site.Routes.Select(route => route.Path)))
            );
        else if (
            link.Link.Fragment is { } fragment
            && !anchors.Contains(fragment)
            && QuotedText.CellIds(handbook, link) is not null
        )
            yield return DeadLink.At(
                link.At,
                (
                    address,
                    NearestName.Find(fragment, anchors.Order(StringComparer.Ordinal)) is { } near
                        ? $"{link.Link.Route.Path}#{near}"
                        : null
                )
            );
        if (
            link.Version is { } version
            && QuotedText.RubricOf(handbook, link with { Link = new(link.Link.Route.Path) }) is null
            && handbook.Rubrics.FirstOrDefault(rubric =>
                link.Link.Route.Path.StartsWith(rubric.Route.Path, StringComparison.Ordinal)
            )
                is { } known
        )
            yield return UnknownVersion.At(
                link.At,
                (
                    version,
                    known
                        .Versions.Select(published => published.Version!.Value)
                        .Append(known.Version?.Value ?? "none")
                        .Distinct()
                )
            );
    }
}
