using System.Net;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.OtherTools;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>Leads links right whose anchor differs from that of the page in capitals, dashes or accents alone, for
/// tools make anchors in different ways; and those that name a place of another page without that page. The anchors of
/// other pages are known once all are read.</summary>
internal static class AnchorCase
{
    /// <summary>The handbook with such links corrected.</summary>
    /// <param name="handbook">The handbook as it was read.</param>
    /// <param name="spelling">How the tool that it was set up for spells anchors; null where that is nothing
    /// special.</param>
    public static Handbook Correct(Handbook handbook, AnchorSpelling? spelling)
    {
        var anchors = handbook
            .Documents.DistinctBy(page => page.Route)
            .ToDictionary(page => page.Route, page => page.Anchors);
        var pages = spelling is null
            ? []
            : handbook.Documents.DistinctBy(page => page.Route).ToDictionary(page => page.Route);
        var spelled = new Dictionary<Route, Dictionary<string, string>>();
        // Two pages that give the same name to a place do not say which is meant.
        var labels = handbook
            .Documents.SelectMany(page => page.Body.Labels.Select(label => (label, page.Route)))
            .GroupBy(place => place.label, StringComparer.OrdinalIgnoreCase)
            .Where(places => places.Count() == 1)
            .ToDictionary(places => places.Key, places => places.Single(), StringComparer.OrdinalIgnoreCase);
        return handbook with
        {
            Pages = [.. handbook.Pages.Select(Of)],
            Lessons =
            [
                .. handbook.Lessons.Select(lesson =>
                    Of(lesson.Page) is var page && page == lesson.Page ? lesson : lesson with { Page = page }
                ),
            ],
            Decisions =
            [
                .. handbook.Decisions.Select(record =>
                    Of(record.Page) is var page && page == record.Page ? record : record with { Page = page }
                ),
            ],
        };

        Document Of(Document page)
        {
            var html = page.Body.Html;
            var links = page.Body.Links;
            for (var i = 0; i < links.Length; i++)
            {
                if (
                    links[i].Target is not LinkTarget.ToPage target
                    || Corrected(target, page.Route) is not { } corrected
                )
                    continue;
                html = html.Replace(
                    Attribute(page.Route, target),
                    Attribute(page.Route, corrected),
                    StringComparison.Ordinal
                );
                links = links.SetItem(i, links[i] with { Target = corrected });
            }

            return links == page.Body.Links ? page : page with { Body = page.Body with { Html = html, Links = links } };
        }

        LinkTarget.ToPage? Corrected(LinkTarget.ToPage target, Route from) =>
            Spelled(target) is { } id ? target with { Fragment = id, IsSpelled = true }
            : Meant(target) is { } meant ? target with { Fragment = meant }
            : target is { Fragment: { } name }
            && target.Route == from
            && labels.TryGetValue(name, out var place)
            && place.Route != from
            && !anchors[from].Contains(name)
                ? new(place.Route, place.label, null)
            : null;

        string? Spelled(LinkTarget.ToPage target)
        {
            if (
                spelling is null
                || target.Fragment is not { } name
                || !pages.TryGetValue(target.Route, out var page)
                || page.Body.Anchors.Contains(name)
            )
                return null;
            if (!spelled.TryGetValue(target.Route, out var ids))
                spelled[target.Route] = ids = spelling.Of(page);
            return ids.GetValueOrDefault(name);
        }

        string? Meant(LinkTarget.ToPage target) =>
            Fragment.AnchorOf(target.Fragment) is { } name
            && name == target.Fragment
            && anchors.TryGetValue(target.Route, out var known)
            && !known.Contains(name)
                ? known
                    .Order(StringComparer.Ordinal)
                    .FirstOrDefault(anchor => string.Equals(anchor, name, StringComparison.OrdinalIgnoreCase))
                    ?? OnlyLike(known, name)
                : null;
    }

    // Tools leave out accents, marks and emoji, or put dashes in their place, each in its own way.
    private static string? OnlyLike(IEnumerable<string> known, string name) =>
        Letters(name) is { Length: > 0 } sought
        && known.Where(anchor => Letters(anchor) == sought).Take(2).ToArray() is [var only]
            ? only
            : null;

    private static string Letters(string anchor) =>
        string.Concat(LatinLetters.WithoutAccents(anchor).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Attribute(Route from, LinkTarget target) =>
        $"href=\"{WebUtility.HtmlEncode(LinkRewriter.Address(from, target))}\"";
}
