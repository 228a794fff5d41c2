using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs;

/// <summary><c>adr/decisions.json</c>: the decisions for dashboards and scripts.</summary>
internal static class DecisionsJson
{
    public static OutputFile Write(Handbook handbook, Catalog catalog) =>
        JsonFile.Of(
            "adr/decisions.json",
            json =>
            {
                json.WriteString("$schema", "decisions.schema.json");
                json.WriteString("title", handbook.Settings.Title);
                json.WriteString("url", handbook.Settings.Url);
                json.WriteDecisions(handbook.Settings, catalog);
            }
        );
}
