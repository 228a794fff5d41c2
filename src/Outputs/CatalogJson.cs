using Lintel.Model;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs;

/// <summary><c>catalog.json</c>: everything in the handbook and who refers to whom; what another handbook names under
/// <c>catalogs</c>.</summary>
internal static class CatalogJson
{
    public static OutputFile Write(Handbook library, Catalog catalog)
    {
        var settings = library.Settings;
        var citations = Citations.Of(library);
        return JsonFile.Of(
            "catalog.json",
            json =>
            {
                json.WriteString("$schema", "catalog.schema.json");
                json.WriteString("title", settings.Title);
                json.WriteString("description", settings.Description);
                json.WriteString("url", settings.Url);
                json.WriteDecisions(settings, catalog);
                json.WriteObjects(
                    "pages",
                    Pages(library),
                    page =>
                    {
                        json.WriteString("kind", page.Kind);
                        json.WriteString("title", page.Title);
                        json.WriteString("description", page.Description);
                        json.WriteString("address", Address.Of(settings, page.Route));
                    }
                );
                json.WriteObjects(
                    "links",
                    Pages(library)
                        .SelectMany(page =>
                            citations.To(page.Route).Select(citation => (citation.From, To: page.Route))
                        ),
                    link =>
                    {
                        json.WriteString("from", Address.Of(settings, link.From));
                        json.WriteString("to", Address.Of(settings, link.To));
                    }
                );
            }
        );
    }

    private static IEnumerable<(string Kind, string Title, string Description, Route Route)> Pages(Handbook library) =>
        [
            .. library.Lessons.Where(lesson => lesson.Page.IsListed).Select(lesson => Page("lesson", lesson.Page)),
            .. library
                .Decisions.Where(decision => decision.Page.IsListed)
                .Select(decision => Page("decision", decision.Page) with { Title = decision.LabelledName }),
            .. library.Rubrics.Select(rubric => ("rubric", rubric.Title.Value, rubric.Description, rubric.Route)),
            .. library.Pages.Where(page => page.IsListed).Select(page => Page("page", page)),
        ];

    private static (string Kind, string Title, string Description, Route Route) Page(string kind, Document page) =>
        (kind, page.Title, page.Description, page.Route);
}
