using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Reading.Imports;

/// <summary>The JSON that a rubric is published as. Addresses and hashes are made anew where it is published
/// again.</summary>
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
            return
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("levels", out _)
                && json.RootElement.TryGetProperty("competencies", out _)
                ? new JsonImport(at).Read(json.RootElement)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private Rubric Read(JsonElement json) =>
        new(
            "",
            Route.Home,
            Here(json, "id"),
            Here(json, "title"),
            Optional(json, "version"),
            Optional(json, "effective"),
            IsSet(json, "cumulative"),
            [
                .. Items(json, "levels")
                    .Select(level => new Level(
                        Here(level, "id"),
                        Here(level, "title"),
                        Text(level, "track"),
                        Text(level, "scope"),
                        Text(level, "summary") ?? ""
                    )),
            ],
            [.. Items(json, "competencies").Select(ReadCompetency)]
        )
        {
            Description = Text(json, "description") ?? "",
            HasGeneratedIds = IsSet(json, "generatedIds") ? new(true, at) : null,
            Retired = [.. Items(json, "retired").Select(ReadRetirement)],
        };

    private Competency ReadCompetency(JsonElement json) =>
        new(
            Here(json, "id"),
            Here(json, "title"),
            Text(json, "area"),
            Text(json, "summary") ?? "",
            [
                .. Items(json, "cells")
                    .Select(cell => new Cell(
                        Here(cell, "level"),
                        Optional(cell, "summary"),
                        [.. Items(cell, "behaviours").Select(ReadBehaviour)]
                    )),
            ]
        );

    private Behaviour ReadBehaviour(JsonElement json) =>
        new(
            Here(json, "id"),
            Here(json, "text"),
            [.. Texts(json, "examples")],
            Text(json, "since"),
            [.. Texts(json, "evidence").Select(reference => new Evidence(new(reference, at), null, null))]
        );

    private Retirement ReadRetirement(JsonElement json) =>
        new(
            Text(json, "competency"),
            Text(json, "level"),
            Text(json, "behaviour"),
            Text(json, "title") ?? "",
            Text(json, "reason") ?? "",
            Optional(json, "movedTo") is { } moved ? new(moved, null, null, null) : null,
            at
        );

    private Located<string> Here(JsonElement json, string name) => new(Text(json, name) ?? "", at);

    private Located<string>? Optional(JsonElement json, string name) =>
        Text(json, name) is { } text ? new(text, at) : null;

    private static bool IsSet(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.True };

    private static string? Text(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.String } text ? Printable(text) : null;

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        Items(json, name).Where(item => item.ValueKind == JsonValueKind.String).Select(Printable);

    private static string Printable(JsonElement text) => Unprintable.Replace(text.GetString()!);

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static JsonElement? Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;
}
