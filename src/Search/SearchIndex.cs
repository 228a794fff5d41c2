using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Content;

namespace Lintel.Search;

/// <summary>The first search: every passage of the handbook with its address, for the reader's browser to look through.</summary>
public static class SearchIndex
{
    /// <summary>Address of the index on the site.</summary>
    public const string Path = "search/index.json";

    /// <summary>Builds the index in the order of the library.</summary>
    public static OutputFile Build(Library library)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var entry in Entries(library)) Write(json, entry);
            json.WriteEndArray();
        }

        return new(Path, stream.ToArray());
    }

    private static IEnumerable<Entry> Entries(Library library) =>
    [
        .. library.Lessons.SelectMany(lesson => Passages("lesson", lesson.Page, lesson.Page.Title)),
        .. library.Decisions.SelectMany(decision => Passages("decision", decision.Page, $"{decision.Label}: {decision.Name}")),
        .. library.Pages.Where(page => !page.Metadata.Excluded).SelectMany(page => Passages("page", page, page.Title)),
        .. library.Rubrics.SelectMany(Cells),
        .. library.Rules.Select(rule => new Entry(rule.Route.Path[1..], $"{rule.Id}: {rule.Title}", "", "rule", rule.Why)),
    ];

    private static IEnumerable<Entry> Passages(string kind, Document page, string title)
    {
        if (page.Body.Passages.FirstOrDefault()?.Heading is not null || page.Body.Passages.IsEmpty)
            yield return new(page.Route.Path[1..], title, "", kind, page.Description);
        foreach (var passage in page.Body.Passages)
        {
            var fragment = passage.Heading is { Id.Length: > 0 } heading ? "#" + Uri.EscapeDataString(heading.Id) : "";
            yield return new(page.Route.Path[1..] + fragment, title, passage.Heading?.Text ?? "", kind, passage.Text);
        }
    }

    private static IEnumerable<Entry> Cells(Rubric rubric) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        let level = rubric.Levels.FirstOrDefault(level => level.Id.Value == cell.Level.Value)
        where level is not null
        select new Entry(
            rubric.RouteOf(competency.Id.Value, cell.Level.Value).Path[1..],
            $"{competency.Title.Value}, {level.Title.Value}",
            "",
            "rubric",
            string.Join(' ', cell.Behaviours.Select(behaviour => behaviour.Text.Value).Prepend(cell.Summary?.Value ?? "")));

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("heading", entry.Heading);
        json.WriteString("kind", entry.Kind);
        json.WriteString("text", entry.Text);
        json.WriteEndObject();
    }

    private sealed record Entry(string Url, string Title, string Heading, string Kind, string Text);
}
