using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>Decision files as JSON, one object each, for other programs.</summary>
internal static class DecisionJson
{
    /// <summary>Writes the list.</summary>
    public static string Write(IEnumerable<DecisionFile> files, IEnumerable<CatalogEntry> elsewhere) =>
        JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var file in files)
                Write(json, file);
            foreach (var entry in elsewhere)
                Write(json, entry);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, DecisionFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("kind", Word(file.Kind.ToString()));
        if (file.Reason is not null)
            json.WriteString("reason", file.Reason);
        if (file.Record is { } record)
            Write(json, record);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Decision record)
    {
        json.WriteString("id", record.Id);
        json.WriteString("number", record.Number?.Value);
        json.WriteString("title", record.Title?.Value);
        json.WriteString("status", Word(record.Status.ToString()));
        json.WriteString("statusText", record.StatusText?.Value);
        json.WriteString("date", record.Date?.Value);
        json.WriteStartObject("sections");
        json.WriteBoolean("context", record.Sections.Context is { IsFilled: true });
        json.WriteBoolean("options", record.Sections.Options is { IsFilled: true });
        json.WriteBoolean("decision", record.Sections.Decision is { IsFilled: true });
        json.WriteBoolean("consequences", record.Sections.Consequences is { IsFilled: true });
        json.WriteEndObject();
        WriteList(json, "options", record.Options.Select(option => option.Value));
        json.WriteString("chosen", record.Chosen?.Value);
        WriteList(json, "supersedes", Targets(record, RelationKind.Supersedes));
        WriteList(json, "supersededBy", Targets(record, RelationKind.SupersededBy));
        WriteRelations(json, record);
        json.WriteStartObject("people");
        foreach (var people in record.People)
            WriteList(json, people.Role, people.Names.Select(name => name.Value));
        json.WriteEndObject();
        WriteList(json, "tags", record.Tags.Select(tag => tag.Value));
    }

    // Of another handbook, what its export tells; "path" is its file there.
    private static void Write(Utf8JsonWriter json, CatalogEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Source);
        json.WriteString("kind", "record");
        json.WriteString("catalog", entry.Package.Split('/')[0]);
        json.WriteString("address", entry.Address);
        json.WriteString("id", entry.Id);
        json.WriteString("number", entry.Number);
        json.WriteString("title", entry.Title);
        json.WriteString("status", Word(entry.Status.ToString()));
        json.WriteString("statusText", entry.StatusText);
        json.WriteString("date", entry.Date);
        WriteList(json, "options", entry.Options);
        json.WriteString("chosen", entry.Chosen);
        WriteList(json, "tags", entry.Tags);
        json.WriteEndObject();
    }

    private static void WriteRelations(Utf8JsonWriter json, Decision record)
    {
        json.WriteStartArray("relations");
        foreach (var relation in record.Relations)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(relation.Kind.ToString()));
            json.WriteString("target", relation.Target.Value);
            json.WriteString("written", relation.Written);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static IEnumerable<string> Targets(Decision record, RelationKind kind) =>
        record.Relations.Where(relation => relation.Kind == kind).Select(relation => relation.Target.Value).Distinct();

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
