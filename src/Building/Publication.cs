using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Rendering;
using Lintel.Rules;
using Lintel.Search;
using Lintel.Search.Indexing;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>
/// Process and PostProcess: every file that a handbook publishes but those it carries along, made when it is asked for.
/// A build asks for all,
/// a preview for the page that somebody looks at; both get the same bytes.
/// </summary>
public sealed class Publication
{
    private readonly Handbook handbook;
    private readonly HandbookSite frame;
    private readonly Lazy<Dictionary<string, ComponentPage>> pages;
    private readonly Lazy<ImmutableArray<OutputFile>> drawn;
    private readonly Part[] parts;

    /// <summary>Publishes a handbook; what did not change is taken over from the <paramref name="last"/> publication
    /// and the <paramref name="terms"/> of its pages.</summary>
    public Publication(
        Handbook handbook,
        SiteContext context,
        PreviewNotice? preview = null,
        Publication? last = null,
        TermMemory? terms = null
    )
    {
        this.handbook = handbook;
        frame = new(handbook, preview, last?.frame);
        drawn = new(() => SiteRenderer.Render(frame));
        pages = new(() => SiteRenderer.Pages(frame).ToDictionary(page => page.Path, StringComparer.Ordinal));
        parts =
        [
            new("assets/", () => ThemeAssets.With(handbook)),
            new(SearchIndex.Folder, () => SearchIndex.Build(handbook, terms)),
            new("_", () => [.. HostFiles.Write(frame.Redirects, ContentSecurityPolicy.Header, context)]),
            new(
                "",
                () =>
                    [
                        .. HandbookExports.Of(handbook),
                        .. RubricExports.Of(handbook),
                        RubricSchema.File,
                        .. Sitemap.Write(handbook.Settings, SiteMap.Of(handbook)),
                    ]
            ),
        ];
    }

    /// <summary>All pages, drawn.</summary>
    public ImmutableArray<OutputFile> Pages => drawn.Value;

    /// <summary>All files.</summary>
    public ImmutableArray<OutputFile> Files =>
        [.. Pages, .. MarkdownAlternates.Of(handbook, Pages), .. parts.SelectMany(part => part.Files)];

    /// <summary>What of a handbook is shown in a context; ages are counted to <paramref name="pageDay"/>, or to the
    /// newest commit's.</summary>
    public static Handbook ForAudience(Handbook read, SiteContext context, ChangeLog history, DateOnly? pageDay) =>
        Visibility.ForAudience(context, CleanHandbook.Of(read)) with
        {
            History = history,
            Today = pageDay,
            Draft = DraftChecks.Advice(HandbookReader.Placeholders),
        };

    /// <summary>The file at a path below the site's root; null when there is none.</summary>
    public OutputFile? Find(string path) =>
        pages.Value.TryGetValue(path, out var page) ? PageRenderer.Render(page)
        : MarkdownAlternates.PageOf(path) is { } beside && Find(beside) is { } twin
            ? MarkdownAlternates.Of(handbook, [twin]).FirstOrDefault()
        : parts
            .Where(part => path.StartsWith(part.Folder, StringComparison.Ordinal))
            .Select(part => part.Find(path))
            .FirstOrDefault(file => file is not null);

    // Files that are made together: the first that is asked for makes all.
    private sealed class Part(string folder, Func<ImmutableArray<OutputFile>> make)
    {
        private readonly Lazy<ImmutableArray<OutputFile>> files = new(make);

        public string Folder => folder;

        public ImmutableArray<OutputFile> Files => files.Value;

        public OutputFile? Find(string path) => files.Value.FirstOrDefault(file => file.Path == path);
    }
}
