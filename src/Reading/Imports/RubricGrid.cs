using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Imports;

/// <summary>A rubric as a table: levels across and competencies down, or the other way where the first cell says
/// "Level". A row without texts opens an area, and several rows of one name are several behaviours.</summary>
internal static class RubricGrid
{
    /// <summary>The cells with levels across.</summary>
    public static string[][] Upright(string[][] rows) =>
        rows is [[var corner, ..], _, ..] && KnownLabels.Level.IsAll(LabelName.Normalize(corner))
            ? [.. rows[0].Select((_, column) => rows.Select(row => row.ElementAtOrDefault(column) ?? "").ToArray())]
            : rows;

    /// <summary>Adds the levels of a table's head.</summary>
    public static void AddLevels(RubricDraft draft, string[][] rows)
    {
        foreach (var level in rows[0].Skip(1).Where(level => level.Length > 0))
            draft.AddLevel(level);
    }

    /// <summary>Adds what stands in the rows below the head.</summary>
    public static void AddTexts(RubricDraft draft, string[][] rows)
    {
        string? area = null;
        foreach (var row in rows.Skip(1).Where(row => row is [{ Length: > 0 }, ..]))
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
