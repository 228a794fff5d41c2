using System.Text;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Outputs;

/// <summary>A rubric as CSV (RFC 4180): a row for each behaviour, and one for each cell's summary. <c>lintel rubric
/// import</c> reads it back.</summary>
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
    ];

    /// <summary>Writes one rubric, in force or published.</summary>
    public static OutputFile Create(Rubric rubric, Settings settings)
    {
        var rows =
            from competency in rubric.Competencies
            from level in rubric.Levels
            let cell = competency.At(level.Id.Value)
            where cell is not null
            from row in Rows(
                competency,
                level,
                cell,
                Address.Of(settings, rubric.RouteOf(competency.Id.Value, level.Id.Value))
            )
            select row;
        return OutputFile.OfText(rubric.CsvPath[1..], string.Concat(rows.Prepend(Columns).Select(Line)));
    }

    private static IEnumerable<string[]> Rows(Competency competency, Level level, Cell cell, string url)
    {
        string[] place =
        [
            competency.Id.Value,
            competency.Title.Value,
            competency.Area ?? "",
            level.Id.Value,
            level.Title.Value,
            level.Track ?? "",
        ];
        if (cell.Summary is { Value: var summary })
            yield return [.. place, "", summary, "", "", "", url, Fingerprints.Compute(summary)];
        foreach (var behaviour in cell.Behaviours)
        {
            yield return
            [
                .. place,
                behaviour.Id.Value,
                behaviour.Text.Value,
                string.Join('\n', behaviour.Examples),
                behaviour.Since ?? "",
                string.Join('\n', behaviour.Evidence.Select(evidence => evidence.Reference.Value)),
                Address.Of(url, behaviour.Id.Value),
                Fingerprints.Compute(behaviour.Text.Value),
            ];
        }
    }

    private static string Line(string[] fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    // A field that a spreadsheet would take for a formula is led by an apostrophe, which spreadsheets do not show:
    // OWASP's list of first letters, and the same in the width that Chinese and Japanese text has.
    private static string Field(string text)
    {
        var safe =
            text.TrimStart(' ') is [var first, ..]
            && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(first, StringComparison.Ordinal)
                ? "'" + text
                : text;
        return safe.AsSpan().ContainsAny(",\"\r\n")
            ? new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString()
            : safe;
    }
}
