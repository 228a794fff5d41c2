using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;
using Lintel.Text.Differences;

namespace Lintel.Rules;

/// <summary>Verifies a promotion packet against the handbook, offline: every rubric link leads somewhere, every quote
/// says what the rubric said, and the gaps are listed.</summary>
public static class PacketChecks
{
    /// <summary>Everything that was found, in the order of report.</summary>
    public static ImmutableArray<Diagnostic> Run(Packet packet, HandbookSite handbookSite)
    {
        var (handbook, site) = (handbookSite.Handbook, handbookSite.Map);
        var bag = new DiagnosticBag();
        bag.AddRange(
            packet.Sections.SelectMany(section => section.Links).SelectMany(link => Link(link, handbook, site))
        );
        bag.AddRange(
            packet
                .Sections.SelectMany(section => section.Quotes)
                .Select(quote => Quote(quote, handbook, site))
                .OfType<Diagnostic>()
        );
        bag.AddRange(Gaps(packet, handbook));
        return bag.ToReport(handbook.Settings.Severities);
    }

    private static IEnumerable<Diagnostic> Link(RubricLink link, Handbook handbook, SiteMap site)
    {
        var address = link.Link.Address;
        var grave = handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .Select(rubric => Tombstones.For(rubric, link.Link))
            .FirstOrDefault(found => found is not null);
        var anchors = site.AnchorsOf(link.Link.Route);
        if (grave is not null)
            yield return PacketRules.RetiredLink.At(link.At, (address, grave.Reason, grave.MovedTo?.Written.Value));
        else if (anchors is null)
            yield return PacketRules.DeadLink.At(
                link.At,
                (address, NearestName.Of(link.Link.Route.Path, site.Routes.Select(route => route.Path)))
            );
        else if (
            link.Link.Fragment is { } fragment
            && !anchors.Contains(fragment)
            && QuotedText.CellIds(handbook, link) is not null
        )
            yield return PacketRules.DeadLink.At(
                link.At,
                (
                    address,
                    NearestName.Of(fragment, anchors.Order(StringComparer.Ordinal)) is { } near
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
            yield return PacketRules.UnknownVersion.At(
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

    private static Diagnostic? Quote(PacketQuote quote, Handbook handbook, SiteMap site)
    {
        // Links that lead nowhere, and versions that are not there, are reported as such.
        if (
            QuotedText.RubricOf(handbook, quote.Source) is not { } rubric
            || QuotedText.CellIds(handbook, quote.Source) is null
        )
            return null;
        if (QuotedText.At(rubric, quote.Source) is not { } said)
        {
            return rubric.IsFrozen && site.AnchorsOf(quote.Source.Link.Route) is not null
                ? PacketRules.ChangedQuote.At(
                    quote.Text.At,
                    (quote.Source.Link.Address, rubric.Version?.Value, "it has nothing at that address")
                )
                : null;
        }

        if (Words(said) == Words(quote.Text.Value))
            return null;
        return PacketRules.ChangedQuote.At(
            quote.Text.At,
            (quote.Source.Link.Address, rubric.Version?.Value, WordNotation.Of(said, quote.Text.Value))
        );
    }

    // White space is the editor's; straight and curly quotation marks are the word processor's.
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"');

    private static IEnumerable<Diagnostic> Gaps(Packet packet, Handbook handbook)
    {
        var named = packet
            .Sections.SelectMany(section =>
                section.Links.Select(link =>
                    (section.HasEvidence, Link: link, Cell: QuotedText.CellIds(handbook, link))
                )
            )
            .Where(entry => entry.Cell is not null)
            .ToArray();
        var proven = named.Where(entry => entry.HasEvidence).Select(entry => entry.Cell).ToHashSet();
        var gaps = named
            .Where(entry => !proven.Contains(entry.Cell))
            .DistinctBy(entry => entry.Cell)
            .Select(entry =>
                PacketRules.NoEvidence.At(entry.Link.At, $"{entry.Cell!.Value.Competency}/{entry.Cell.Value.Level}")
            );
        return gaps.Concat(Missing(packet.Target, handbook, [.. named.Select(entry => entry.Cell!.Value)]));
    }

    // Cells of the level aimed at that the packet does not mention at all.
    private static IEnumerable<Diagnostic> Missing(
        RubricLink? target,
        Handbook handbook,
        HashSet<(string, string)> named
    )
    {
        if (
            target is null
            || handbook.Rubrics.FirstOrDefault(rubric => target.Link.Route.Parent == rubric.Route) is not { } rubric
        )
            return [];
        var level = target.Link.Route.Name;
        return rubric
            .Competencies.Where(competency =>
                competency.At(level) is not null && !named.Contains((competency.Id.Value, level))
            )
            .Select(competency => PacketRules.NoEvidence.At(target.At, $"{competency.Id.Value}/{level}"));
    }
}
