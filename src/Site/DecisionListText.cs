using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Site;

/// <summary>The list of decisions that Lintel keeps in a file: a table of those below the file's folder, where there
/// are any, else of all.</summary>
internal static class DecisionListText
{
    /// <summary>The text between the marks, with <c>\n</c> for a line end.</summary>
    public static string Write(HandbookSite site, string path)
    {
        var records = site.Handbook.Decisions.Where(record => record.Page.IsListed).ToArray();
        var folder = SourcePath.Folder(path);
        var below = records.Where(record => record.Page.Source.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        var shown = below.Length > 0 ? below : records;
        return "| Decision | Status | Date |\n|---|---|---|\n"
            + string.Concat(
                shown.Select(record =>
                    $"| {Link(path, record)} | {site.Decisions.ShownStatusOf(record).Phrase()} | "
                    + $"{record.Date?.Value} |\n"
                )
            );
    }

    private static string Link(string path, Decision record)
    {
        var name = record.Number is null ? record.Name : $"{record.Number.Value}. {record.Name}";
        var address = UrlPathOf(SourcePath.Relative(SourcePath.Folder(path), record.Page.Source));
        return $"[{MarkdownText.Plain(name)}]({address})";
    }

    private static string UrlPathOf(string path) =>
        Lintel.Text.UrlPath.Escape(path).Replace("|", "%7C", StringComparison.Ordinal);
}
