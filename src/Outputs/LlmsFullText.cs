using System.Text;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary><c>llms-full.txt</c>: the whole handbook in one file for language models, each page below a line that says
/// what it is worth.</summary>
internal static class LlmsFullText
{
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var settings = site.Handbook.Settings;
        using var bytes = new MemoryStream();
        using var text = new StreamWriter(bytes);
        text.Write($"# {MarkdownText.Plain(settings.Title)}\n");
        foreach (var lesson in site.Handbook.Lessons.Where(lesson => lesson.Page.IsListed))
            Append(text, settings, lesson.Page, "a lesson");
        foreach (var record in site.Catalog.Entries.Select(entry => entry.Record).OfType<Decision>())
            Append(text, settings, record.Page, $"a decision, {site.Decisions.ShownStatusOf(record).Phrase()}");
        foreach (var rubric in site.Handbook.Rubrics)
            Append(text, settings, rubric);
        foreach (var page in site.Handbook.Pages.Where(page => page.IsListed))
            Append(text, settings, page, "a page");
        text.Flush();
        yield return new("llms-full.txt", bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static void Append(TextWriter text, Settings settings, Document page, string kind)
    {
        Head(text, Address.Of(settings, page.Route), kind);
        if (page.Body.Title is null)
            text.Write($"# {MarkdownText.Plain(page.Title)}\n\n");
        text.Write(Body(Encoding.UTF8.GetString(page.Markdown.Span)).Trim());
        text.Write('\n');
    }

    private static void Append(TextWriter text, Settings settings, Rubric rubric)
    {
        Head(text, Address.Of(settings, rubric.Route), "a rubric");
        text.Write($"# {MarkdownText.Plain(rubric.Title.Value)}\n");
        foreach (var competency in rubric.Competencies)
        foreach (var cell in competency.Cells)
        {
            var level = rubric.LevelOf(cell.Level.Value)?.Title.Value ?? cell.Level.Value;
            text.Write($"\n## {MarkdownText.Plain(competency.Title.Value)}: {MarkdownText.Plain(level)}\n\n");
            if (cell.Summary is { } summary)
                text.Write($"{MarkdownText.Plain(summary.Value)}\n\n");
            foreach (var behaviour in cell.Behaviours)
                text.Write($"- {MarkdownText.Plain(behaviour.Text.Value)}\n");
        }
    }

    // What stands in front matter is said by the line above the page, or is no text for readers.
    private static ReadOnlySpan<char> Body(string markdown)
    {
        const string line = "\n---\n";
        var text = markdown.ReplaceLineEndings("\n");
        return
            text.StartsWith(line[1..], StringComparison.Ordinal)
            && text.IndexOf(line, line.Length - 2, StringComparison.Ordinal) is >= 0 and var end
            ? text.AsSpan(end + line.Length)
            : text;
    }

    private static void Head(TextWriter text, string address, string kind) =>
        text.Write($"\n---\n\n<!-- {kind}: {address} -->\n\n");
}
