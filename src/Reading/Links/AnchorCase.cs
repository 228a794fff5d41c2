using System.Net;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>Leads links right whose anchor differs from that of the page in capitals, dashes or accents alone: tools
/// make anchors in different ways. The anchors of other pages are known once all are read.</summary>
internal static class AnchorCase
{
    /// <summary>The handbook with such links corrected.</summary>
    public static Handbook Correct(Handbook handbook)
    {
        var anchors = handbook
            .Documents.DistinctBy(page => page.Route)
            .ToDictionary(page => page.Route, page => page.Anchors);
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
                if (links[i].Target is not LinkTarget.ToPage target || Meant(target) is not { } meant)
                    continue;
                var corrected = target with { Fragment = meant };
                html = html.Replace(
                    Attribute(page.Route, target),
                    Attribute(page.Route, corrected),
                    StringComparison.Ordinal
                );
                links = links.SetItem(i, links[i] with { Target = corrected });
            }

            return links == page.Body.Links ? page : page with { Body = page.Body with { Html = html, Links = links } };
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
