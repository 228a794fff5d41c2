namespace Lintel.Reading.Imports;

/// <summary>CSV as spreadsheets have it: a table with levels across, or a list with a row for each text.</summary>
internal static class CsvImport
{
    public static RubricDraft Read(string[][] rows, string title)
    {
        var draft = new RubricDraft(title);
        if (rows.Length < 2)
            return draft;
        if (CsvColumns.Read(rows[0]) is { } columns && columns.Has("competency", "level", "text"))
            AddList(draft, rows, columns);
        else if (RubricGrid.Upright(rows) is var grid)
        {
            RubricGrid.AddLevels(draft, grid);
            RubricGrid.AddTexts(draft, grid);
        }

        return draft;
    }

    private static void AddList(RubricDraft draft, string[][] rows, CsvColumns columns)
    {
        foreach (var row in rows.Skip(1))
            if (
                columns.Of(row, "competency") is { } competency
                && columns.Of(row, "level") is { } level
                && columns.Of(row, "text") is { } text
            )
                draft.Add(
                    new(competency, level, text)
                    {
                        CompetencyId = columns.Of(row, "competency_id"),
                        LevelId = columns.Of(row, "level_id"),
                        Area = columns.Of(row, "area"),
                        Track = columns.Of(row, "track"),
                        Since = columns.Of(row, "since"),
                        Examples = columns.Lines(row, "examples"),
                        Evidence = columns.Lines(row, "evidence"),
                    }
                );
    }
}
