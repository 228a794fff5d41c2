using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs;

/// <summary><c>adr/decisions.json</c>: the decisions for dashboards and scripts.</summary>
internal static class DecisionsJson
{
    public static OutputFile Write(Handbook library, Catalog catalog) =>
        JsonFile.Of(
            "adr/decisions.json",
            json =>
            {
                json.WriteString("$schema", "decisions.schema.json");
                json.WriteString("title", library.Settings.Title);
                json.WriteString("url", library.Settings.Url);
                json.WriteDecisions(library.Settings, catalog);
            }
        );
}
