using System.Collections.Immutable;

namespace Lintel.Reading.Imports;

/// <summary>CSV: the columns of Lintel's own export, a row for each text; or a table with levels across, as
/// spreadsheets have it.</summary>
internal static class CsvImport
{
    public static RubricDraft Read(string text, string title)
    {
        var rows = CsvRows.Parse(text).ToArray();
        var draft = new RubricDraft(title);
        if (rows.Length < 2)
            return draft;
        var header = rows[0]
            .Select((name, index) => (name, index))
            .DistinctBy(column => column.name.ToLowerInvariant())
            .ToDictionary(column => column.name.Trim().ToLowerInvariant(), column => column.index);
        if (header.ContainsKey("competency") && header.ContainsKey("level") && header.ContainsKey("text"))
            AddList(draft, rows, header);
        else
            AddTable(draft, rows);
        return draft;
    }

    private static void AddList(RubricDraft draft, string[][] rows, Dictionary<string, int> header)
    {
        foreach (var row in rows.Skip(1))
        {
            string? Of(string column) =>
                header.TryGetValue(column, out var index) && index < row.Length && row[index].Length > 0
                    ? row[index]
                    : null;
            ImmutableArray<string> Lines(string column) =>
                [
                    .. Of(column)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        ?? [],
                ];
            if (Of("competency") is not { } competency || Of("level") is not { } level || Of("text") is not { } text)
                continue;
            draft.Add(
                new(competency, level, text)
                {
                    CompetencyId = Of("competency_id"),
                    Area = Of("area"),
                    LevelId = Of("level_id"),
                    Track = Of("track"),
                    BehaviourId = Of("behaviour_id"),
                    // In the export a row with a column for the id and nothing in it is the cell's summary.
                    IsSummary = header.ContainsKey("behaviour_id") && Of("behaviour_id") is null,
                    Examples = Lines("examples"),
                    Since = Of("since"),
                    Evidence = Lines("evidence"),
                }
            );
        }
    }

    private static void AddTable(RubricDraft draft, string[][] rows)
    {
        foreach (var level in rows[0].Skip(1).Where(level => level.Length > 0))
            draft.AddLevel(level);
        string? area = null;
        foreach (var row in rows.Skip(1).Where(row => row[0].Length > 0))
        {
            if (row.Skip(1).All(text => text.Length == 0))
                area = row[0];
            else
                foreach (
                    var (level, text) in rows[0]
                        .Skip(1)
                        .Zip(row.Skip(1))
                        .Where(cell => cell.First.Length > 0 && cell.Second.Length > 0)
                )
                    draft.Add(new(row[0], level, text) { Area = area });
        }
    }
}
