using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>A rubric as JSON, with the address and the fingerprint of every text.</summary>
internal static class RubricJson
{
    /// <summary>Writes one rubric, in force or published.</summary>
    public static OutputFile Create(Rubric rubric, Settings settings) =>
        JsonFile.Write(
            rubric.JsonPath[1..],
            json =>
            {
                json.WriteString("id", rubric.Id.Value);
                json.WriteString("title", rubric.Title.Value);
                WriteText(json, "description", rubric.Description);
                WriteText(json, "version", rubric.Version?.Value);
                WriteText(json, "effective", rubric.Effective?.Value);
                json.WriteBoolean("frozen", rubric.IsFrozen);
                json.WriteBoolean("cumulative", rubric.Cumulative);
                if (rubric.HasGeneratedIds is not null)
                    json.WriteBoolean("generatedIds", true);
                json.WriteString("url", Address.Of(settings, rubric.Route));
                json.WriteObjects("levels", rubric.Levels, level => WriteLevel(json, level));
                json.WriteObjects(
                    "competencies",
                    rubric.Competencies,
                    competency => WriteCompetency(json, rubric, competency, settings)
                );
                if (!rubric.Retired.IsEmpty)
                    json.WriteObjects("retired", rubric.Retired, grave => WriteRetirement(json, grave));
            }
        );

    private static void WriteLevel(Utf8JsonWriter json, Level level)
    {
        json.WriteString("id", level.Id.Value);
        json.WriteString("title", level.Title.Value);
        WriteText(json, "track", level.Track);
        WriteText(json, "scope", level.Scope);
        WriteText(json, "summary", level.Summary);
    }

    private static void WriteCompetency(Utf8JsonWriter json, Rubric rubric, Competency competency, Settings settings)
    {
        json.WriteString("id", competency.Id.Value);
        json.WriteString("title", competency.Title.Value);
        WriteText(json, "area", competency.Area);
        WriteText(json, "summary", competency.Summary);
        json.WriteObjects(
            "cells",
            competency.Cells,
            cell =>
            {
                var address = Address.Of(settings, rubric.RouteOf(competency.Id.Value, cell.Level.Value));
                json.WriteString("level", cell.Level.Value);
                WriteText(json, "summary", cell.Summary?.Value);
                json.WriteString("url", address);
                json.WriteString("hash", Fingerprints.Compute(cell.Line));
                json.WriteObjects("behaviours", cell.Behaviours, behaviour => WriteBehaviour(json, behaviour, address));
            }
        );
    }

    private static void WriteBehaviour(Utf8JsonWriter json, Behaviour behaviour, string cell)
    {
        json.WriteString("id", behaviour.Id.Value);
        json.WriteString("text", behaviour.Text.Value);
        json.WriteString("url", Address.Of(cell, behaviour.Id.Value));
        json.WriteString("hash", Fingerprints.Compute(behaviour.Text.Value));
        WriteText(json, "since", behaviour.Since);
        json.WriteTexts("examples", behaviour.Examples);
        json.WriteTexts("evidence", behaviour.Evidence.Select(evidence => evidence.Reference.Value));
    }

    private static void WriteRetirement(Utf8JsonWriter json, Retirement grave)
    {
        WriteText(json, "competency", grave.Competency);
        WriteText(json, "level", grave.Level);
        WriteText(json, "behaviour", grave.Behaviour);
        WriteText(json, "title", grave.Title);
        WriteText(json, "reason", grave.Reason);
        WriteText(json, "movedTo", grave.MovedTo?.Written.Value);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }
}
