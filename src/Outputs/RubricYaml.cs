using System.Text;
using System.Text.Encodings.Web;
using Lintel.Model.Rubrics;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>A rubric as the YAML that authors write: for published versions, which must stand alone, and for
/// imports.</summary>
public static class RubricYaml
{
    /// <summary>Writes everything that the rubric says, with what it inherits; <paramref name="schema"/> is the comment
    /// that names the schema.</summary>
    public static string Write(Rubric rubric, string schema)
    {
        var yaml = new StringBuilder(schema);
        yaml.Append("id: ").Append(Id(rubric.Id.Value)).Append('\n');
        Line(yaml, "", "title", rubric.Title.Value);
        Line(yaml, "", "description", rubric.Description);
        Line(yaml, "", "version", rubric.Version?.Value);
        Line(yaml, "", "effective", rubric.Effective?.Value);
        if (rubric.Cumulative)
            yaml.Append("cumulative: true\n");
        if (rubric.HasGeneratedIds is not null)
            yaml.Append(
                "# Ids become addresses for good. Read those marked 'review', rename what is unclear, then remove the "
                    + "next line.\ngenerated_ids: true\n"
            );
        var mark = rubric.HasGeneratedIds is null ? "" : " # review";
        yaml.Append("\nlevels:\n");
        foreach (var level in rubric.Levels)
            Write(yaml, level, mark);
        yaml.Append("\ncompetencies:\n");
        foreach (var competency in rubric.Competencies)
            Write(yaml, competency, mark);
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, Level level, string mark)
    {
        yaml.Append("  - id: ").Append(Id(level.Id.Value)).Append(mark).Append('\n');
        Line(yaml, "    ", "title", level.Title.Value);
        Line(yaml, "    ", "track", level.Track);
        Line(yaml, "    ", "scope", level.Scope);
        Line(yaml, "    ", "summary", level.Summary);
    }

    private static void Write(StringBuilder yaml, Competency competency, string mark)
    {
        yaml.Append("  - id: ").Append(Id(competency.Id.Value)).Append(mark).Append('\n');
        Line(yaml, "    ", "title", competency.Title.Value);
        Line(yaml, "    ", "area", competency.Area);
        Line(yaml, "    ", "summary", competency.Summary);
        if (competency.Cells.IsEmpty)
            return;
        yaml.Append("    cells:\n");
        foreach (var cell in competency.Cells)
            Write(yaml, cell, mark);
    }

    private static void Write(StringBuilder yaml, Cell cell, string mark)
    {
        yaml.Append("      ")
            .Append(Id(cell.Level.Value))
            .Append(cell.Summary is null && cell.Behaviours.IsEmpty ? ": {}\n" : ":\n");
        Line(yaml, "        ", "summary", cell.Summary?.Value);
        if (cell.Behaviours.IsEmpty)
            return;
        yaml.Append("        behaviours:\n");
        foreach (var behaviour in cell.Behaviours)
        {
            yaml.Append("          - id: ").Append(Id(behaviour.Id.Value)).Append(mark).Append('\n');
            Line(yaml, "            ", "text", behaviour.Text.Value);
            List(yaml, "            ", "examples", behaviour.Examples);
            Line(yaml, "            ", "since", behaviour.Since);
            List(yaml, "            ", "evidence", behaviour.Evidence.Select(evidence => evidence.Reference.Value));
        }
    }

    private static void List(StringBuilder yaml, string indent, string key, IEnumerable<string> texts)
    {
        var items = texts.Select(Scalar).ToArray();
        if (items.Length > 0)
            yaml.Append(indent).Append(key).Append(": [").AppendJoin(", ", items).Append("]\n");
    }

    private static void Line(StringBuilder yaml, string indent, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            yaml.Append(indent).Append(key).Append(": ").Append(Scalar(text)).Append('\n');
    }

    // An id that is none would otherwise write keys of its own; the check then says what is wrong with it.
    private static string Id(string id) => RubricId.IsValid(id) ? id : Scalar(id);

    // Every JSON string is a YAML string, and nothing in it can be taken for anything else.
    private static string Scalar(string text) => JsonText.Quote(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
