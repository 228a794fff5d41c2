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
    private readonly Lazy<ImmutableArray<ComponentPage>> pages;
    private readonly Lazy<Dictionary<string, ComponentPage>> byPath;
    private readonly Lazy<MarkdownAlternates> alternates;
    private readonly ImmutableArray<(ISiteOutput Output, Lazy<ImmutableArray<OutputFile>> Files)> outputs;

    private Publication(HandbookSite site, IEnumerable<ISiteOutput> outputs, PageRenderer renderer)
    {
        Site = site;
        this.renderer = renderer;
        pages = new(() => SiteRenderer.Pages(site));
        byPath = new(() => pages.Value.ToDictionary(page => page.Path, StringComparer.Ordinal));
        alternates = new(() => new(site));
        this.outputs =
        [
            .. outputs.Select(output => (output, new Lazy<ImmutableArray<OutputFile>>(() => [.. output.Create(site)]))),
        ];
    }

    /// <summary>What is published.</summary>
    public HandbookSite Site { get; }

    /// <summary>How many pages there are, those that only lead on left out.</summary>
    public int Pages => pages.Value.Length - Site.Redirects.Accepted.Length;

    /// <summary>Makes all files and hands each on as soon as it is made, from many threads: none waits in memory for
    /// the others.</summary>
    /// <exception cref="OperationCanceledException">The work was told to end.</exception>
    public void Write(Action<OutputFile> write, Timings timings, CancellationToken end) =>
        AllCores.Together(
            end,
            [
                () => timings.MeasurePart("pages", () => WritePages(write)),
                .. outputs.Select(entry => (Action)(() => Write(entry.Output, write, timings))),
            ]
        );

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
        byPath.Value.TryGetValue(path, out var page) ? renderer.Render(page)
        : MarkdownAlternates.PageOf(path) is { } beside && byPath.Value.TryGetValue(beside, out var original)
            ? Draw(original).Alternate
        : outputs
            .Where(output => output.Output.MayHold(path))
            .SelectMany(output => output.Files.Value)
            .FirstOrDefault(file => file.Path == path);

    private void WritePages(Action<OutputFile> write) =>
        SiteRenderer.Render(
            Site,
            pages.Value,
            page =>
            {
                var (html, alternate) = Draw(page);
                write(html);
                if (alternate is not null)
                    write(alternate);
            }
        );

    private (OutputFile Page, OutputFile? Alternate) Draw(ComponentPage page)
    {
        if (!alternates.Value.IsTold(page.Path))
            return (renderer.Render(page), alternates.Value.Written(page.Path));
        var (html, markdown) = renderer.RenderWithMarkdown(page);
        return (html, MarkdownAlternates.Told(page.Path, markdown));
    }

    private void Write(ISiteOutput output, Action<OutputFile> write, Timings timings) =>
        timings.MeasurePart(
            output is SearchOutput ? "search" : "other files",
            () =>
            {
                foreach (var file in output.Create(Site))
                    write(file);
            }
        );
}
