using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Rendering;
using Lintel.Rules;
using Lintel.Search.Indexing;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>
/// PostProcess: every file that a site publishes but those it carries along, made when it is asked for. A build asks
/// for all, a preview for the page that somebody looks at; both get the same bytes.
/// </summary>
/// <remarks>Safe to be asked by many threads.</remarks>
internal sealed class Publication
{
    private readonly PageRenderer renderer;
    private readonly Lazy<Dictionary<string, ComponentPage>> pages;
    private readonly Lazy<ImmutableArray<OutputFile>> drawn;
    private readonly ImmutableArray<(ISiteOutput Output, Lazy<ImmutableArray<OutputFile>> Files)> outputs;

    private Publication(HandbookSite site, IEnumerable<ISiteOutput> outputs, PageRenderer renderer)
    {
        Site = site;
        this.renderer = renderer;
        drawn = new(() => SiteRenderer.Render(site, renderer));
        pages = new(() => SiteRenderer.Pages(site).ToDictionary(page => page.Path, StringComparer.Ordinal));
        this.outputs =
        [
            .. outputs.Select(output => (output, new Lazy<ImmutableArray<OutputFile>>(() => [.. output.Create(site)]))),
        ];
    }

    /// <summary>What is published.</summary>
    public HandbookSite Site { get; }

    /// <summary>All pages, drawn.</summary>
    public ImmutableArray<OutputFile> Pages => drawn.Value;

    /// <summary>All files.</summary>
    public ImmutableArray<OutputFile> Files(Timings timings) =>
        [
            .. timings.Measure("pages", () => Pages),
            .. timings.Measure("Markdown of pages", () => MarkdownAlternates.Create(Site, Pages)),
            .. outputs.SelectMany(output =>
                timings.Measure(output.Output is SearchOutput ? "search" : "other files", () => output.Files.Value)
            ),
        ];

    /// <summary>Publishes a site as its context shows it; pages whose words are among the <paramref name="terms"/> are
    /// not read again for the search.</summary>
    public static Publication Create(HandbookSite site, Extensions extensions, TermMemory? terms = null)
    {
        var shown = site.ForAudience();
        var told = shown with
        {
            Draft = DraftMessages.Create(shown.Handbook, HandbookReader.DecisionGrammar(shown.Handbook.Settings)),
            Health = new(() => Health.Create(shown)),
        };
        return new(
            told,
            [.. SiteOutputs.BuiltIn(terms), .. extensions.Outputs],
            new(extensions.Components, told.Translations)
        );
    }

    /// <summary>The file at a path below the site's root; null when there is none.</summary>
    public OutputFile? Find(string path) =>
        pages.Value.TryGetValue(path, out var page) ? renderer.Render(page)
        : MarkdownAlternates.PageOf(path) is { } beside && Find(beside) is { } original
            ? MarkdownAlternates.Create(Site, [original]).FirstOrDefault()
        : outputs
            .Where(output => output.Output.MayHold(path))
            .SelectMany(output => output.Files.Value)
            .FirstOrDefault(file => file.Path == path);
}
