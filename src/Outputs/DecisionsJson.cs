using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary><c>adr/decisions.json</c>: the decisions for dashboards and scripts.</summary>
internal static class DecisionsJson
{
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var settings = site.Handbook.Settings;
        yield return JsonFile.Write(
            "adr/decisions.json",
            json =>
            {
                json.WriteString("$schema", "decisions.schema.json");
                json.WriteString("title", settings.Title);
                json.WriteString("url", settings.Url);
                json.WriteDecisions(settings, site.Catalog);
            }
        );
    }
}
