using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Reading.Imports;

/// <summary>The JSON that a rubric is published as, or what else is written so. Addresses and hashes are made anew
/// where it is published again.</summary>
internal sealed class JsonImport
{
    private readonly SourceSpan at;

    private JsonImport(SourceSpan at) => this.at = at;

    /// <summary>The rubric; null where the text is none. What the file does not say is empty.</summary>
    public static Rubric? Read(string text, SourceSpan at)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return IsExport(json.RootElement) ? new JsonImport(at).Read(json.RootElement)
                : OtherJson.Read(json.RootElement) is { IsEmpty: false } draft ? draft.ToRubric("")
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Whatever has no ids was written by somebody else.
    private static bool IsExport(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("levels", out _)
        && json.TryGetProperty("competencies", out _)
        && json.Items("levels").Concat(json.Items("competencies")).All(item => item.Text("id") is { Length: > 0 });

    private Rubric Read(JsonElement json) =>
        new(
            "",
            Route.Home,
            Here(json, "id"),
            Here(json, "title"),
            Optional(json, "version"),
            Optional(json, "effective"),
            json.IsSet("cumulative"),
            [
                .. json.Items("levels")
                    .Select(level => new Level(
                        Here(level, "id"),
                        Here(level, "title"),
                        level.Text("track"),
                        level.Text("scope"),
                        level.Text("summary") ?? ""
                    )),
            ],
            [.. json.Items("competencies").Select(ReadCompetency)]
        )
        {
            Description = json.Text("description") ?? "",
            HasGeneratedIds = json.IsSet("generatedIds") ? new(true, at) : null,
            Retired = [.. json.Items("retired").Select(ReadRetirement)],
        };

    private Competency ReadCompetency(JsonElement json) =>
        new(
            Here(json, "id"),
            Here(json, "title"),
            json.Text("area"),
            json.Text("summary") ?? "",
            [
                .. json.Items("cells")
                    .Select(cell => new Cell(
                        Here(cell, "level"),
                        Optional(cell, "summary"),
                        [.. cell.Items("behaviours").Select(ReadBehaviour)]
                    )),
            ]
        );

    private Behaviour ReadBehaviour(JsonElement json) =>
        new(
            Here(json, "id"),
            Here(json, "text"),
            [.. json.Texts("examples")],
            json.Text("since"),
            [.. json.Texts("evidence").Select(reference => new Evidence(new(reference, at), null, null))]
        );

    private Retirement ReadRetirement(JsonElement json) =>
        new(
            json.Text("competency"),
            json.Text("level"),
            json.Text("behaviour"),
            json.Text("title") ?? "",
            json.Text("reason") ?? "",
            Optional(json, "movedTo") is { } moved ? new(moved, null, null, null) : null,
            at
        );

    private Located<string> Here(JsonElement json, string name) => new(json.Text(name) ?? "", at);

    private Located<string>? Optional(JsonElement json, string name) =>
        json.Text(name) is { } text ? new(text, at) : null;
}
