using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Reading.Imports;

/// <summary>The CSV that a rubric is published as, a row for each of its texts. Rows that somebody added without ids
/// get ids to be reviewed.</summary>
internal sealed class ExportedCsv
{
    private readonly IdMaker ids = new();
    private readonly OrderedDictionary<string, Level> levels = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Competency> competencies = new(StringComparer.Ordinal);
    private readonly CsvColumns columns;
    private readonly SourceSpan at;
    private readonly List<Retirement> retired = [];
    private string description = "";

    private ExportedCsv(CsvColumns columns, SourceSpan at) => (this.columns, this.at) = (columns, at);

    /// <summary>The rubric; null where the columns are not those of the export. What the file does not say is
    /// empty.</summary>
    public static Rubric? Read(string[][] rows, SourceSpan at) =>
        rows.Length > 1
        && CsvColumns.Read(rows[0]) is { } columns
        && columns.Has("competency", "level", "behaviour_id", "text")
            ? new ExportedCsv(columns, at).Read(rows[1..])
            : null;

    private Rubric Read(string[][] rows)
    {
        foreach (var row in rows)
            Add(row);
        var about = rows[0];
        return new(
            "",
            Route.Home,
            Here(Of(about, "rubric_id") ?? ""),
            Here(Of(about, "rubric") ?? ""),
            Of(about, "version") is { } version ? Here(version) : null,
            Of(about, "effective") is { } day ? Here(day) : null,
            string.Equals(Of(about, "cumulative"), "true", StringComparison.OrdinalIgnoreCase),
            [.. levels.Values],
            [.. competencies.Values]
        )
        {
            Description = description,
            HasGeneratedIds = ids.HasMadeAny ? new(true, at) : null,
            Retired = [.. retired],
        };
    }

    private void Add(string[] row)
    {
        if (Of(row, "retired") is { } reason)
        {
            retired.Add(ReadRetirement(row, reason));
            return;
        }

        var text = Of(row, "text");
        var level = LevelOf(row);
        var competency = CompetencyOf(row);
        if (level is null && competency is null)
            description = text ?? description;
        else if (competency is null)
            levels[level!] = levels[level!] with { Summary = text ?? "" };
        else if (level is null)
            competencies[competency] = competencies[competency] with { Summary = text ?? "" };
        else if (text is not null)
            competencies[competency] = With(competencies[competency], levels[level].Id, row, text);
    }

    private Competency With(Competency competency, Located<string> level, string[] row, string text)
    {
        var old = competency.At(level.Value);
        var cell = old ?? new Cell(level, null, []);
        var isSummary = Of(row, "behaviour_id") is null && old is null;
        var read = isSummary
            ? cell with
            {
                Summary = Here(text),
            }
            : cell with
            {
                Behaviours =
                [
                    .. cell.Behaviours,
                    new(
                        Here(Of(row, "behaviour_id") ?? ids.Create(competency.Id.Value, text)),
                        Here(text),
                        columns.Lines(row, "examples"),
                        Of(row, "since"),
                        [
                            .. columns
                                .Lines(row, "evidence")
                                .Select(reference => new Evidence(Here(reference), null, null)),
                        ]
                    ),
                ],
            };
        return competency with
        {
            Cells = old is null ? competency.Cells.Add(read) : competency.Cells.Replace(old, read),
        };
    }

    private Retirement ReadRetirement(string[] row, string reason) =>
        new(
            Of(row, "competency_id"),
            Of(row, "level_id"),
            Of(row, "behaviour_id"),
            Of(row, "text") ?? "",
            reason,
            Of(row, "moved_to") is { } moved ? new(Here(moved), null, null, null) : null,
            at
        );

    private string? LevelOf(string[] row)
    {
        var (id, title) = (Of(row, "level_id"), Of(row, "level"));
        if ((id ?? title) is not { } key)
            return null;
        if (!levels.ContainsKey(key))
            levels[key] = new(
                Here(id ?? ids.Create("level", title!)),
                Here(title ?? id!),
                Of(row, "track"),
                Of(row, "scope"),
                ""
            );
        return key;
    }

    private string? CompetencyOf(string[] row)
    {
        var (id, title) = (Of(row, "competency_id"), Of(row, "competency"));
        if ((id ?? title) is not { } key)
            return null;
        if (!competencies.ContainsKey(key))
            competencies[key] = new(
                Here(id ?? ids.Create("competency", title!)),
                Here(title ?? id!),
                Of(row, "area"),
                "",
                ImmutableArray<Cell>.Empty
            );
        return key;
    }

    private string? Of(string[] row, string column) => columns.Of(row, column);

    private Located<string> Here(string text) => new(text, at);
}
