using System.Text;
using Lintel.Html;
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

    /// <summary>The twin of a drawn page; null where it has none.</summary>
    public OutputFile? Create(OutputFile page)
    {
        if (!page.Path.EndsWith(Page, StringComparison.Ordinal))
            return null;
        var text = written.TryGetValue(page.Path, out var markdown) ? markdown : Told(page);
        return text.Length > 0 ? new(Beside(page.Path), text) : null;
    }

    /// <summary>The path of the twin of a page.</summary>
    public static string Beside(string page) => System.IO.Path.ChangeExtension(page, ".md");

    /// <summary>The page that a twin would stand beside; null for any other path.</summary>
    public static string? PageOf(string path) =>
        System.IO.Path.GetFileName(path) == "index.md" ? System.IO.Path.ChangeExtension(path, ".html") : null;

    // A redirect has no main part, and no twin.
    private static ReadOnlyMemory<byte> Told(OutputFile page)
    {
        var html = WithoutPictures(Encoding.UTF8.GetString(page.Bytes.Span));
        using var document = HtmlTree.Parse(html);
        return document.QuerySelector("main") is { } main ? Encoding.UTF8.GetBytes(HtmlMarkdown.Write(main)) : default;
    }

    // Half of a page of many records may be pictures, of which Markdown tells nothing.
    private static string WithoutPictures(string html)
    {
        var text = new StringBuilder(html.Length);
        var done = 0;
        while (html.IndexOf("<svg", done, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = html.IndexOf("</svg>", start, StringComparison.Ordinal);
            // One within another is left to the parser.
            if (end < 0 || html.AsSpan(start + 1, end - start).Contains("<svg", StringComparison.Ordinal))
                break;
            text.Append(html, done, start - done).Append("<svg>");
            done = end;
        }

        return text.Append(html, done, html.Length - done).ToString();
    }
}
