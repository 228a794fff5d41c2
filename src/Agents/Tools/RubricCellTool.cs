using System.Text.Json;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Agents.Tools;

/// <summary><c>rubric_cell</c>: what a role expects in a competency at a level.</summary>
internal static class RubricCellTool
{
    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "rubric_cell",
            "Read a cell of a rubric",
            "What a role expects of somebody in one competency at one level. With fewer ids it lists those that "
                + "there are: without any the rubrics, with a rubric its competencies and levels.",
            [
                new("rubric", "Id of the rubric, as backend."),
                new("competency", "Id of the competency, as system-design."),
                new("level", "Id of the level, as staff."),
            ],
            (handbook, arguments) =>
                Answer(handbook.Site, arguments.Text("rubric"), arguments.Text("competency"), arguments.Text("level"))
        );

    private static ToolAnswer Answer(HandbookSite site, string? role, string? skill, string? step)
    {
        var rubrics = site.Handbook.Rubrics;
        if (role is null)
            return List("These are the rubrics.", rubrics.Select(rubric => (rubric.Id.Value, rubric.Title.Value)));
        if (rubrics.FirstOrDefault(rubric => rubric.Id.Value == role) is not { } found)
            return Missing("rubric", role, rubrics.Select(rubric => rubric.Id.Value));
        if (skill is not null && found.CompetencyOf(skill) is null)
            return Missing("competency", skill, found.Competencies.Select(competency => competency.Id.Value));
        if (step is not null && found.LevelOf(step) is null)
            return Missing("level", step, found.Levels.Select(level => level.Id.Value));
        if (skill is null || step is null)
            return List(
                "These are its competencies, then its levels, the lowest first. Name one of each.",
                found
                    .Competencies.Select(competency => (competency.Id.Value, competency.Title.Value))
                    .Concat(found.Levels.Select(level => (level.Id.Value, level.Title.Value)))
            );
        var competency = found.CompetencyOf(skill)!;
        return competency.At(step) is { } cell
            ? new(
                found.Cumulative
                    ? "What this level expects, besides what the levels below it do."
                    : "What this level expects.",
                (JsonText.WriteObject(json => Write(json, site, found, competency, cell)), "json")
            )
            : ToolAnswer.Refuse("The rubric says nothing of this competency at this level.");
    }

    private static void Write(Utf8JsonWriter json, HandbookSite site, Rubric rubric, Competency competency, Cell cell)
    {
        json.WriteString("rubric", rubric.Title.Value);
        json.WriteString("version", rubric.Version?.Value);
        json.WriteString("competency", competency.Title.Value);
        json.WriteString("level", rubric.LevelOf(cell.Level.Value)?.Title.Value);
        json.WriteString(
            "address",
            site.Handbook.Settings.Url + rubric.RouteOf(competency.Id.Value, cell.Level.Value).Path
        );
        json.WriteString("summary", cell.Summary?.Value);
        json.WriteStartArray("behaviours");
        foreach (var behaviour in cell.Behaviours)
        {
            json.WriteStartObject();
            json.WriteString("id", behaviour.Id.Value);
            json.WriteString("text", behaviour.Text.Value);
            json.WriteTexts("examples", behaviour.Examples);
            json.WriteTexts("evidence", behaviour.Evidence.Select(evidence => evidence.Reference.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ToolAnswer List(string sentence, IEnumerable<(string Id, string Title)> items) =>
        new(sentence, (string.Concat(items.Select(item => $"{item.Id}: {item.Title}\n")), "text"));

    private static ToolAnswer Missing(string what, string written, IEnumerable<string> ids)
    {
        var known = ids.ToArray();
        var nearest = NearestName.Find(written, known);
        return ToolAnswer.Refuse(
            $"There is no {what} of this id.",
            (string.Concat(known.Select(id => id == nearest ? $"{id} (nearest)\n" : $"{id}\n")), "text")
        );
    }
}
