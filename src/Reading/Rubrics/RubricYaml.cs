using Lintel.Model.Rubrics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>A rubric as the YAML that authors write and <see cref="RubricReader"/> reads: for published versions, which
/// must stand alone, and for imports.</summary>
internal static class RubricYaml
{
    /// <summary>Writes everything that the rubric says, with what it inherits; <paramref name="schema"/> is the comment
    /// that names the schema, with its line end.</summary>
    public static string Write(Rubric rubric, string schema)
    {
        var yaml = new YamlWriter(schema);
        var isReviewed = rubric.HasGeneratedIds is null;
        yaml.Map(() =>
        {
            Id(yaml, rubric.Id.Value);
            yaml.Text("title", rubric.Title.Value);
            yaml.Text("description", rubric.Description);
            yaml.Text("version", rubric.Version?.Value);
            yaml.Text("effective", rubric.Effective?.Value);
            if (rubric.Cumulative)
                yaml.Flag("cumulative");
            if (!isReviewed)
            {
                yaml.Comment(
                    "Ids become addresses for good. Read those marked 'review', rename what is unclear, then remove "
                        + "the next line."
                );
                yaml.Flag("generated_ids");
            }

            yaml.List("levels", rubric.Levels, level => Write(yaml, level, isReviewed));
            yaml.List("competencies", rubric.Competencies, competency => Write(yaml, competency, isReviewed));
        });
        return yaml.End();
    }

    private static void Write(YamlWriter yaml, Level level, bool isReviewed)
    {
        Id(yaml, level.Id.Value, isReviewed);
        yaml.Text("title", level.Title.Value);
        yaml.Text("track", level.Track);
        yaml.Text("scope", level.Scope);
        yaml.Text("summary", level.Summary);
    }

    private static void Write(YamlWriter yaml, Competency competency, bool isReviewed)
    {
        Id(yaml, competency.Id.Value, isReviewed);
        yaml.Text("title", competency.Title.Value);
        yaml.Text("area", competency.Area);
        yaml.Text("summary", competency.Summary);
        if (competency.Cells.IsEmpty)
            return;
        yaml.Key("cells");
        yaml.Map(() =>
        {
            foreach (var cell in competency.Cells)
            {
                yaml.Key(cell.Level.Value);
                yaml.Map(() => Write(yaml, cell, isReviewed), cell.Summary is null && cell.Behaviours.IsEmpty);
            }
        });
    }

    private static void Write(YamlWriter yaml, Cell cell, bool isReviewed)
    {
        yaml.Text("summary", cell.Summary?.Value);
        if (cell.Behaviours.IsEmpty)
            return;
        yaml.List(
            "behaviours",
            cell.Behaviours,
            behaviour =>
            {
                Id(yaml, behaviour.Id.Value, isReviewed);
                yaml.Text("text", behaviour.Text.Value);
                yaml.Texts("examples", behaviour.Examples);
                yaml.Text("since", behaviour.Since);
                yaml.Texts("evidence", behaviour.Evidence.Select(evidence => evidence.Reference.Value));
            }
        );
    }

    private static void Id(YamlWriter yaml, string id, bool isReviewed = true)
    {
        yaml.Key("id");
        yaml.Word(id);
        if (!isReviewed)
            yaml.Remark("review");
    }
}
