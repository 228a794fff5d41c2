using System.Globalization;
using System.Text.Json;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>The health of a catalog for other programs; <c>count</c> is null where no day is known to count
/// to.</summary>
internal static class HealthJson
{
    public static string Write(CatalogHealth health) => JsonText.Write(json => Write(json, health));

    private static void Write(Utf8JsonWriter json, CatalogHealth health)
    {
        json.WriteStartObject();
        json.WriteString("today", health.Today?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("statuses");
        foreach (var view in health.Statuses)
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(view.Status.ToString()!), view.Entries.Length);
        json.WriteEndObject();
        json.WriteStartArray("years");
        foreach (var year in health.Years)
        {
            json.WriteStartObject();
            json.WriteString("year", year.Year);
            json.WriteNumber("inForce", year.InForce);
            json.WriteNumber("open", year.Open);
            json.WriteNumber("retired", year.Retired);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("concerns");
        foreach (var concern in health.Concerns)
            Write(json, concern);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Concern concern)
    {
        json.WriteStartObject();
        json.WriteString("id", concern.Id);
        json.WriteString("title", concern.Title);
        if (concern.IsKnown)
            json.WriteNumber("count", concern.Items.Length);
        else
            json.WriteNull("count");
        json.WriteStartArray("items");
        foreach (var item in concern.Items)
        {
            json.WriteStartObject();
            json.WriteString("name", item.Name);
            json.WriteString("address", item.Address);
            json.WriteString("detail", item.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
