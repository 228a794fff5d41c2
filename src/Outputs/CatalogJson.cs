using System.Globalization;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary><c>catalog.json</c>: everything in the handbook and who refers to whom; what another handbook names under
/// <c>catalogs</c>.</summary>
internal static class CatalogJson
{
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var (handbook, catalog) = (site.Handbook, site.Catalog);
        var settings = handbook.Settings;
        var citations = site.Citations;
        // What is written behind a scheme, without the number that a record has besides.
        var names = handbook
            .References.Where(reference => !reference.Key.StartsWith("adr:", StringComparison.Ordinal))
            .OrderBy(reference => reference.Key, StringComparer.Ordinal)
            .DistinctBy(reference => reference.Value)
            .ToDictionary(reference => reference.Value, reference => reference.Key);
        yield return JsonFile.Write(
            "catalog.json",
            json =>
            {
                json.WriteString("$schema", "catalog.schema.json");
                json.WriteString("title", settings.Title);
                json.WriteString("description", settings.Description);
                json.WriteString("url", settings.Url);
                json.WriteString("day", site.PageDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("repository", settings.Repository);
                json.WriteString("contact", settings.Contact);
                json.WriteObjects(
                    "catalogs",
                    handbook.Federated,
                    other =>
                    {
                        json.WriteString("id", other.Id);
                        json.WriteString("title", other.Title);
                        json.WriteString("url", other.Url);
                        json.WriteString("day", other.Day);
                        json.WriteNumber("decisions", other.Entries.Length);
                    }
                );
                json.WriteDecisions(settings, catalog);
                json.WriteObjects(
                    "pages",
                    Pages(handbook),
                    page =>
                    {
                        json.WriteString("kind", page.Kind);
                        json.WriteString("title", page.Title);
                        json.WriteString("description", page.Description);
                        json.WriteString("address", Address.Of(settings, page.Route));
                        if (names.TryGetValue(page.Route, out var name))
                            json.WriteString("reference", name);
                    }
                );
                json.WriteObjects(
                    "links",
                    Pages(handbook)
                        .SelectMany(page =>
                            citations
                                .To(page.Route)
                                .Where(citation => citation.Kind != CitationKind.OtherHandbook)
                                .Select(citation => (citation.From, To: page.Route))
                        ),
                    link =>
                    {
                        json.WriteString("from", Address.Of(settings, link.From));
                        json.WriteString("to", Address.Of(settings, link.To));
                    }
                );
                json.WriteAddresses(site);
            }
        );
    }

    private static IEnumerable<(string Kind, string Title, string Description, Route Route)> Pages(Handbook handbook) =>
        [
            .. handbook.Lessons.Where(lesson => lesson.Page.IsListed).Select(lesson => Page("lesson", lesson.Page)),
            .. handbook
                .Decisions.Where(decision => decision.Page.IsListed)
                .Select(decision => Page("decision", decision.Page) with { Title = decision.LabelledName }),
            .. handbook.Rubrics.Select(rubric => ("rubric", rubric.Title.Value, rubric.Description, rubric.Route)),
            .. handbook.Pages.Where(page => page.IsListed).Select(page => Page("page", page)),
        ];

    private static (string Kind, string Title, string Description, Route Route) Page(string kind, Document page) =>
        (kind, page.Title, page.Description, page.Route);
}
