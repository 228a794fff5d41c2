using Lintel.Model.Rubrics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>A rubric as the YAML that authors write and <see cref="RubricReader"/> reads: for published versions and
/// for imports.</summary>
internal sealed class RubricYaml
{
    private readonly Rubric rubric;
    private readonly YamlWriter yaml;
    private readonly bool isReviewed;

    private RubricYaml(Rubric rubric, string schema) =>
        (this.rubric, yaml, isReviewed) = (rubric, new(schema), rubric.HasGeneratedIds is null);

    /// <summary>Writes everything that the rubric says; <paramref name="schema"/> is the comment that names the schema,
    /// with its line end.</summary>
    public static string Write(Rubric rubric, string schema) => new RubricYaml(rubric, schema).Write();

    private string Write()
    {
        yaml.Map(() =>
        {
            yaml.Key("id");
            yaml.Word(rubric.Id.Value);
            yaml.Text("title", rubric.Title.Value);
            yaml.Text("description", rubric.Description);
            yaml.Text("version", rubric.Version?.Value);
            yaml.Text("effective", rubric.Effective?.Value);
            yaml.Text("inherits", rubric.Inherits?.Value);
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

            foreach (var grave in Graves(grave => grave is { Competency: null, Level: null }))
                WriteReason(grave);
            WriteList(
                "levels",
                rubric.Levels,
                Write,
                Graves(grave => grave is { Competency: null, Level: not null }),
                grave => Write(grave.Level!, "title", grave)
            );
            WriteList(
                "competencies",
                rubric.Competencies,
                Write,
                Graves(grave => grave is { Competency: not null, Level: null }),
                grave => Write(grave.Competency!, "title", grave)
            );
        });
        return yaml.End();
    }

    private void Write(Level level)
    {
        WriteId(level.Id.Value);
        yaml.Text("title", level.Title.Value);
        yaml.Text("track", level.Track);
        yaml.Text("scope", level.Scope);
        yaml.Text("summary", level.Summary);
    }

    private void Write(Competency competency)
    {
        WriteId(competency.Id.Value);
        yaml.Text("title", competency.Title.Value);
        yaml.Text("area", competency.Area);
        yaml.Text("summary", competency.Summary);
        var graves = Graves(grave =>
            grave is { Level: not null, Behaviour: null } && grave.Competency == competency.Id.Value
        );
        if (competency.Cells.IsEmpty && graves.Length == 0)
            return;
        yaml.Key("cells");
        yaml.Map(() =>
        {
            foreach (var cell in competency.Cells)
            {
                yaml.Key(cell.Level.Value);
                Write(competency, cell);
            }

            foreach (var grave in graves)
            {
                yaml.Key(grave.Level!);
                yaml.Map(() =>
                {
                    yaml.Text("summary", grave.Title);
                    WriteReason(grave);
                });
            }
        });
    }

    private void Write(Competency competency, Cell cell)
    {
        var graves = Graves(grave =>
            grave.IsBehaviour && grave.Competency == competency.Id.Value && grave.Level == cell.Level.Value
        );
        var hasBehaviours = !cell.Behaviours.IsEmpty || graves.Length > 0;
        yaml.Map(
            () =>
            {
                yaml.Text("summary", cell.Summary?.Value);
                if (hasBehaviours)
                    WriteList(
                        "behaviours",
                        cell.Behaviours,
                        Write,
                        graves,
                        grave => Write(grave.Behaviour!, "text", grave)
                    );
            },
            isEmpty: cell.Summary is null && !hasBehaviours
        );
    }

    private void Write(Behaviour behaviour)
    {
        WriteId(behaviour.Id.Value);
        yaml.Text("text", behaviour.Text.Value);
        yaml.Texts("examples", behaviour.Examples);
        yaml.Text("since", behaviour.Since);
        yaml.Texts("evidence", behaviour.Evidence.Select(evidence => evidence.Reference.Value));
    }

    private void Write(string id, string name, Retirement grave)
    {
        WriteId(id);
        yaml.Text(name, grave.Title);
        WriteReason(grave);
    }

    private void WriteReason(Retirement grave)
    {
        yaml.Key("retired");
        yaml.Map(() =>
        {
            yaml.Text("reason", grave.Reason);
            yaml.Text("moved_to", grave.MovedTo?.Written.Value);
        });
    }

    private void WriteList<T>(
        string key,
        IEnumerable<T> items,
        Action<T> write,
        Retirement[] graves,
        Action<Retirement> writeGrave
    ) =>
        yaml.List(
            key,
            [
                .. items.Select(Action (item) => () => write(item)),
                .. graves.Select(Action (it) => () => writeGrave(it)),
            ],
            entries => entries()
        );

    private void WriteId(string id)
    {
        yaml.Key("id");
        yaml.Word(id);
        if (!isReviewed)
            yaml.Remark("review");
    }

    private Retirement[] Graves(Func<Retirement, bool> which) => [.. rubric.Retired.Where(which)];
}
