using System.Text.Json;

namespace Lintel.Reading.Imports;

/// <summary>A rubric in JSON of a team's own shape: a list of competencies, each with a text, or a list of texts, for
/// each level.</summary>
internal static class OtherJson
{
    private static readonly string[] Lists = ["competencies", "skills", "areas", "categories", "dimensions", "topics"];
    private static readonly string[] Names = ["title", "name", "competency", "skill", "area", "id"];
    private static readonly string[] Cells = ["levels", "cells", "expectations", "description", "descriptions"];
    private static readonly string[] Words = ["text", "summary", "description", "title"];

    // Neither levels nor competencies: what else is said of a competency.
    private static readonly string[] Others =
    [
        .. Names,
        .. Words,
        "area",
        "category",
        "group",
        "track",
        "tags",
        "order",
        "version",
        "url",
        "icon",
        "slug",
    ];

    /// <summary>The rows that are found; without any where the JSON is something else.</summary>
    public static RubricDraft Read(JsonElement json)
    {
        var draft = new RubricDraft(Name(json) ?? "") { Description = json.Text("description") ?? "" };
        var levels = json.Items("levels").Select(Name).OfType<string>().ToArray();
        foreach (var level in levels)
            draft.AddLevel(level);
        var competencies =
            json.ValueKind == JsonValueKind.Array
                ? json.EnumerateArray()
                : Lists.SelectMany(list => json.Items(list)).ToArray().AsEnumerable();
        foreach (var competency in competencies)
            if (Name(competency) is { } name)
                foreach (var (level, text) in Texts(competency, levels))
                    draft.Add(new(name, level, text) { Area = competency.Text("area") ?? competency.Text("category") });
        return draft;
    }

    private static string? Name(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
            ? json.GetString() is { Length: > 0 } text
                ? text
                : null
            : Names.Select(name => json.Text(name)).FirstOrDefault(text => text is { Length: > 0 });

    // The levels are members of the competency or of one thing in it, or they are listed with what they ask.
    private static IEnumerable<(string Level, string Text)> Texts(JsonElement competency, string[] levels)
    {
        var listed = Cells
            .SelectMany(cells => competency.Items(cells))
            .SelectMany(cell =>
                (cell.Text("level") ?? Name(cell)) is { } level ? Said(cell).Select(text => (level, text)) : []
            );
        var holders = Cells
            .Select(cells => competency.TryGetProperty(cells, out var holder) ? holder : default)
            .Append(competency)
            .Where(holder => holder.ValueKind == JsonValueKind.Object);
        var named =
            from holder in holders
            from member in holder.EnumerateObject()
            where
                levels.Length > 0
                    ? levels.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
                    : !Others.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
                        && !Cells.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
            let level = levels.FirstOrDefault(level => level.Equals(member.Name, StringComparison.OrdinalIgnoreCase))
            from text in Said(member.Value)
            select (level ?? member.Name, text);
        return listed.Concat(named);
    }

    private static IEnumerable<string> Said(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => [Lintel.Text.Unprintable.Replace(json.GetString()!)],
            JsonValueKind.Array => json.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .SelectMany(Said),
            JsonValueKind.Object => Words
                .Select(word => json.Text(word))
                .FirstOrDefault(text => text is { Length: > 0 })
                is { } said
                ? [said]
                : json.Items("behaviours").Concat(json.Items("examples")).SelectMany(Said),
            _ => [],
        };
}
