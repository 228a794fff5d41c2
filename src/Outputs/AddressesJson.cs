using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>Which addresses a handbook has and promises to keep, and which ones elsewhere it relies on: what
/// <c>lintel hub check</c> compares between handbooks.</summary>
internal static class AddressesJson
{
    /// <summary>Writes both; paths are those of the site.</summary>
    public static void WriteAddresses(this Utf8JsonWriter json, HandbookSite site)
    {
        var promised = site.Promised.Select(link => link.Address).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject("addresses");
        json.WriteTexts("promised", promised.Order(StringComparer.Ordinal));
        json.WriteTexts("other", site.Map.Routes.Select(route => route.Path).Where(path => !promised.Contains(path)));
        json.WriteObjects(
            "redirects",
            site.Redirects.Accepted.OrderBy(redirect => redirect.From.Path, StringComparer.Ordinal),
            redirect =>
            {
                json.WriteString("from", redirect.From.Path);
                json.WriteString(
                    "to",
                    redirect.To is RedirectTarget.OnSite { Path.Path: var path } ? path : redirect.To.Text
                );
            }
        );
        json.WriteEndObject();
        json.WriteObjects(
            "reliesOn",
            Relied(site.Handbook),
            link =>
            {
                json.WriteString("address", link.Address);
                json.WriteString("from", link.From);
                json.WriteString("source", link.Source);
            }
        );
    }

    /// <summary>The addresses elsewhere that pages and rubrics link to, with the pages, each once; files of one's own
    /// repository are no other handbook.</summary>
    public static IEnumerable<(string Address, string From, string Source)> Relied(Handbook handbook) =>
        handbook
            .Documents.Where(page => page.IsPublished)
            .SelectMany(page =>
                page.Body.Links.Where(link => !link.IsImage)
                    .Select(link => (link.Target as LinkTarget.ToElsewhere)?.Url)
                    .Select(url => (Address: url, From: page.Route.Path, page.Source))
            )
            .Concat(
                from rubric in handbook.Rubrics
                from competency in rubric.Competencies
                from cell in competency.Cells
                from behaviour in cell.Behaviours
                from evidence in behaviour.Evidence
                select (
                    Address: evidence.Address?.Text,
                    From: rubric.RouteOf(competency.Id.Value, cell.Level.Value).Path,
                    rubric.Source
                )
            )
            .Where(link =>
                link.Address?.StartsWith("http", StringComparison.Ordinal) == true
                && !(
                    handbook.Settings.Repository is { } own
                    && link.Address.StartsWith(own + "/", StringComparison.Ordinal)
                )
            )
            .Select(link => (Address: link.Address!, link.From, link.Source))
            .Distinct()
            .OrderBy(link => link.Address, StringComparer.Ordinal)
            .ThenBy(link => link.From, StringComparer.Ordinal);
}
