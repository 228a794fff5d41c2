using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Changes.Formats;

/// <summary>Changes for programs: one object, its changes in the order of importance.</summary>
internal static class ChangesJson
{
    /// <summary>Writes the object; <paramref name="page"/> is the address of the page with all changes.</summary>
    public static string Write(ChangeSet changes, SiteContext context, Settings settings, Route page) =>
        Write(ChangeReport.Create(changes, context, settings, page));

    /// <summary>Writes a report, as <see cref="ChangesJsonReader"/> reads it.</summary>
    public static string Write(ChangeReport report) =>
        JsonText.Write(json =>
        {
            var changes = report.Changes;
            json.WriteStartObject();
            json.WriteString("base", changes.Base);
            WriteIfAny(json, "missing", changes.Missing);
            WriteIfAny(json, "page", report.Page?.Url);
            json.WriteStartArray("changes");
            foreach (var change in changes.Changes)
                Write(json, change, report.LinksOf(change));
            json.WriteEndArray();
            if (!changes.Governed.IsEmpty)
            {
                json.WriteStartArray("governed");
                foreach (var governed in changes.Governed)
                    Write(json, governed, report.LinkOf(governed));
                json.WriteEndArray();
            }

            json.WriteStartArray("problems");
            foreach (var problem in changes.Problems)
                Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Write(
        Utf8JsonWriter json,
        HandbookChange change,
        (ReportLink? Preview, ReportLink? Production) links
    )
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(change.Kind));
        json.WriteString("subject", Name(change.Subject));
        json.WriteString("title", change.Title);
        json.WriteString("source", change.Source);
        WriteIfAny(json, "oldSource", change.OldSource);
        WriteIfAny(json, "status", change.Status is { } status ? Name(status) : null);
        WriteIfAny(json, "team", change.Team);
        WriteIfAny(json, "preview", links.Preview?.Url);
        WriteIfAny(json, "production", links.Production?.Url);
        json.WriteStartArray("details");
        foreach (var detail in change.Details)
        {
            json.WriteStartObject();
            json.WriteString("aspect", Name(detail.Aspect));
            json.WriteString("verb", detail.Verb);
            WriteIfAny(json, "name", detail.Name);
            WriteIfAny(json, "before", detail.Before);
            WriteIfAny(json, "after", detail.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GovernedChange governed, ReportLink? link)
    {
        json.WriteStartObject();
        json.WriteString("label", governed.Label);
        json.WriteString("title", governed.Title);
        WriteIfAny(json, "sentence", governed.Sentence);
        json.WriteString("source", governed.Source);
        WriteIfAny(json, "url", link?.Url);
        json.WriteString("file", governed.File);
        json.WriteNumber("files", governed.Files);
        json.WriteBoolean("changed", governed.IsChanged);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", problem.At.File);
        json.WriteNumber("line", problem.At.Line);
        json.WriteNumber("column", problem.At.Column);
        json.WriteString("severity", problem.Severity);
        json.WriteString("rule", problem.Rule);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
            json.WriteString(name, value);
    }

    // As in the rest of the JSON that Lintel writes: rubricCell, accepted.
    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
