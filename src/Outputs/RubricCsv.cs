using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>A rubric as CSV: a row for each text, be it the rubric's own, a level's, a competency's, a cell's or a
/// behaviour's, and one for each tombstone. <c>lintel rubric import</c> reads it back.</summary>
internal static class RubricCsv
{
    /// <summary>The columns.</summary>
    public static readonly string[] Columns =
    [
        "competency_id",
        "competency",
        "area",
        "level_id",
        "level",
        "track",
        "behaviour_id",
        "text",
        "examples",
        "since",
        "evidence",
        "url",
        "hash",
        "scope",
        "rubric_id",
        "rubric",
        "version",
        "effective",
        "cumulative",
        "retired",
        "moved_to",
    ];

    /// <summary>Writes one rubric, in force or published.</summary>
    public static OutputFile Create(Rubric rubric, Settings settings)
    {
        string[] about =
        [
            rubric.Id.Value,
            rubric.Title.Value,
            rubric.Version?.Value ?? "",
            rubric.Effective?.Value ?? "",
            rubric.Cumulative ? "true" : "false",
        ];
        return OutputFile.OfText(
            rubric.CsvPath[1..],
            string.Concat(
                Rows(rubric)
                    .Select(row => Fields(row, about, settings))
                    .Concat(rubric.Retired.Select(grave => Fields(grave, about)))
                    .Prepend(Columns)
                    .Select(CsvText.Line)
            )
        );
    }

    private static string[] Fields(Row row, string[] about, Settings settings)
    {
        var address = Address.Of(settings, row.Route);
        return
        [
            row.Competency?.Id.Value ?? "",
            row.Competency?.Title.Value ?? "",
            row.Competency?.Area ?? "",
            row.LevelId ?? "",
            row.Level?.Title.Value ?? "",
            row.Level?.Track ?? "",
            row.Behaviour?.Id.Value ?? "",
            row.Text,
            CsvText.Lines(row.Behaviour?.Examples ?? []),
            row.Behaviour?.Since ?? "",
            CsvText.Lines(row.Behaviour?.Evidence.Select(evidence => evidence.Reference.Value) ?? []),
            row.Behaviour is { } behaviour ? Address.Of(address, behaviour.Id.Value) : address,
            row.Text.Length > 0 ? Fingerprints.Compute(row.Text) : "",
            row.Level?.Scope ?? "",
            .. about,
            "",
            "",
        ];
    }

    // Ids and the reason say what is gone; it has no text any more that could be quoted.
    private static string[] Fields(Retirement grave, string[] about)
    {
        var fields = Columns.ToDictionary(column => column, _ => "", StringComparer.Ordinal);
        fields["competency_id"] = grave.Competency ?? "";
        fields["level_id"] = grave.Level ?? "";
        fields["behaviour_id"] = grave.Behaviour ?? "";
        fields["text"] = grave.Title;
        fields["retired"] = grave.Reason;
        fields["moved_to"] = grave.MovedTo?.Written.Value ?? "";
        foreach (var (column, value) in Columns.Skip(Array.IndexOf(Columns, "rubric_id")).Zip(about))
            fields[column] = value;
        return [.. Columns.Select(column => fields[column])];
    }

    // What a row speaks of is seen from the ids that it has.
    private static IEnumerable<Row> Rows(Rubric rubric)
    {
        yield return new(rubric.Description, rubric.Route);
        foreach (var level in rubric.Levels)
            yield return new(level.Summary, rubric.RouteOf(level.Id.Value)) { LevelId = level.Id.Value, Level = level };
        foreach (var competency in rubric.Competencies)
        {
            yield return new(competency.Summary, rubric.RouteOf(competency.Id.Value)) { Competency = competency };
            foreach (var cell in competency.Cells)
            {
                var row = new Row("", rubric.RouteOf(competency.Id.Value, cell.Level.Value))
                {
                    Competency = competency,
                    LevelId = cell.Level.Value,
                    Level = rubric.LevelOf(cell.Level.Value),
                };
                if (cell.Summary is { Value: var summary })
                    yield return row with
                    {
                        Text = summary,
                    };
                foreach (var behaviour in cell.Behaviours)
                    yield return row with
                    {
                        Text = behaviour.Text.Value,
                        Behaviour = behaviour,
                    };
            }
        }
    }

    private sealed record Row(string Text, Route Route)
    {
        public Competency? Competency { get; init; }

        public string? LevelId { get; init; }

        public Level? Level { get; init; }

        public Behaviour? Behaviour { get; init; }
    }
}
