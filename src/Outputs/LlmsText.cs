using System.Text;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary><c>llms.txt</c>: the handbook for language models, with a line for every page that leads to its Markdown
/// twin.</summary>
internal static class LlmsText
{
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var (handbook, catalog) = (site.Handbook, site.Catalog);
        var settings = handbook.Settings;
        var text = new StringBuilder($"# {MarkdownText.Plain(settings.Title)}\n");
        if (settings.Description.Length > 0)
            text.Append($"\n> {MarkdownText.Plain(settings.Description)}\n");
        Section(
            text,
            "Lessons",
            handbook
                .Lessons.Where(lesson => lesson.Page.IsListed)
                .Select(lesson => Line(settings, lesson.Page.Title, lesson.Page.Route, lesson.Page.Description))
        );
        Section(
            text,
            "Decisions",
            catalog
                .Entries.Where(entry => entry.Record is not null)
                .Select(entry => Line(settings, entry.LabelledTitle, entry.Record!.Page.Route, Standing(entry)))
        );
        Section(
            text,
            "Decisions of other handbooks",
            catalog
                .Entries.Where(entry => entry.Record is null)
                .Select(entry =>
                    $"- {Linked(entry)}: {MarkdownText.Plain(catalog.TitleOf(entry.Package) ?? "")}, {Standing(entry)}"
                )
        );
        Section(
            text,
            "Rubrics",
            handbook.Rubrics.Select(rubric => Line(settings, rubric.Title.Value, rubric.Route, rubric.Description))
        );
        Section(
            text,
            "Pages",
            handbook
                .Pages.Where(page => page.IsListed)
                .Select(page => Line(settings, page.Title, page.Route, page.Description))
        );
        return [OutputFile.OfText("llms.txt", text.ToString())];
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
            text.Append($"\n## {title}\n\n{string.Join('\n', all)}\n");
    }

    private static string Linked(CatalogEntry entry) =>
        MarkdownText.Plain(entry.LabelledTitle) is var title && entry.Address is { } address
            ? $"[{title}]({address})"
            : title;

    private static string Line(Settings settings, string title, Route route, string description) =>
        $"- [{MarkdownText.Plain(title)}]({Address.Of(settings, route)}index.md)"
        + (description.Length > 0 ? ": " + MarkdownText.Plain(description) : "");

    private static string Standing(CatalogEntry entry) =>
        string.Join(
            ", ",
            new[]
            {
                entry.ShownStatus.Phrase(),
                MarkdownText.Plain(entry.Date ?? "") is { Length: > 0 } date ? date : null,
                entry.Chosen is { } chosen
                    ? $"chosen: {MarkdownText.Plain(OptionNames.Chosen(chosen, entry.Options))}"
                    : null,
            }.OfType<string>()
        );
}
