using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>An <c>index.md</c> beside every <c>index.html</c>: an author's own text where there is one, else what the
/// page says.</summary>
/// <remarks>Safe to be used by many threads.</remarks>
internal sealed class MarkdownAlternates(HandbookSite site)
{
    private const string Page = "index.html";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> written = site
        .Handbook.Documents.Where(document =>
            document.IsPublished && (document.Route == Route.Home || !site.Map.Generated.Contains(document.Route))
        )
        .DistinctBy(document => document.Route)
        .ToDictionary(document => document.Route.OutputFile, document => document.Markdown, StringComparer.Ordinal);

    /// <summary>Whether the twin of a page is what the page says, and no author's text.</summary>
    public bool IsTold(string page) => page.EndsWith(Page, StringComparison.Ordinal) && !written.ContainsKey(page);

    /// <summary>The twin of a page that an author wrote; null where it has none.</summary>
    public OutputFile? Written(string page) =>
        written.TryGetValue(page, out var text) && text.Length > 0 ? new(Beside(page), text) : null;

    /// <summary>The twin of a page that says a text; null where it says nothing, as a redirect does.</summary>
    public static OutputFile? Told(string page, string text) =>
        text.Length > 0 ? OutputFile.OfText(Beside(page), text) : null;

    /// <summary>The path of the twin of a page.</summary>
    public static string Beside(string page) => System.IO.Path.ChangeExtension(page, ".md");

    /// <summary>The path of the page that a twin would stand beside; null for any other path.</summary>
    public static string? PageOf(string path) =>
        System.IO.Path.GetFileName(path) == "index.md" ? System.IO.Path.ChangeExtension(path, ".html") : null;
}
