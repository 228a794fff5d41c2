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
        var text = new StringBuilder($"# {MarkdownText.Plain(settings.Title)}\n");
        foreach (var lesson in site.Handbook.Lessons.Where(lesson => lesson.Page.IsListed))
            Append(text, settings, lesson.Page, "a lesson");
        foreach (var record in site.Catalog.Entries.Select(entry => entry.Record).OfType<Decision>())
            Append(text, settings, record.Page, $"a decision, {site.Decisions.ShownStatusOf(record).Phrase()}");
        foreach (var rubric in site.Handbook.Rubrics)
            Append(text, settings, rubric);
        foreach (var page in site.Handbook.Pages.Where(page => page.IsListed))
            Append(text, settings, page, "a page");
        yield return OutputFile.OfText("llms-full.txt", text.ToString());
    }

    private static void Append(StringBuilder text, Settings settings, Document page, string kind)
    {
        Head(text, Address.Of(settings, page.Route), kind);
        if (page.Body.Title is null)
            text.Append($"# {MarkdownText.Plain(page.Title)}\n\n");
        text.Append(Body(Encoding.UTF8.GetString(page.Markdown.Span)).Trim()).Append('\n');
    }

    private static void Append(StringBuilder text, Settings settings, Rubric rubric)
    {
        Head(text, Address.Of(settings, rubric.Route), "a rubric");
        text.Append($"# {MarkdownText.Plain(rubric.Title.Value)}\n");
        foreach (var competency in rubric.Competencies)
        foreach (var cell in competency.Cells)
        {
            text.Append($"\n## {MarkdownText.Plain(competency.Title.Value)}: ")
                .Append(MarkdownText.Plain(rubric.LevelOf(cell.Level.Value)?.Title.Value ?? cell.Level.Value))
                .Append("\n\n");
            if (cell.Summary is { } summary)
                text.Append($"{MarkdownText.Plain(summary.Value)}\n\n");
            foreach (var behaviour in cell.Behaviours)
                text.Append($"- {MarkdownText.Plain(behaviour.Text.Value)}\n");
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

    private static void Head(StringBuilder text, string address, string kind) =>
        text.Append($"\n---\n\n<!-- {kind}: {address} -->\n\n");
}
