using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Outputs.Entities;
using Lintel.Outputs.Feeds;
using Lintel.Search.Indexing;
using Lintel.Site;
using Lintel.Site.Drafts;

namespace Lintel.Outputs;

/// <summary>The list of everything that Lintel publishes besides pages.</summary>
internal static class SiteOutputs
{
    /// <summary>Lintel's own outputs; pages whose words are among the <paramref name="terms"/> are not read again for
    /// the search.</summary>
    public static ImmutableArray<ISiteOutput> BuiltIn(TermMemory? terms = null) =>
        [
            new Output("assets/", ThemeAssets.Create),
            new SearchOutput(terms),
            new Output("_", HostFiles.Create),
            OfDecisions("adr/decisions.json", DecisionsJson.Create),
            new Output(
                DraftLinks.Address[1..],
                site => site.Map.Generated.Contains(SiteRoutes.NewDecision) ? DraftLinksJson.Create(site) : []
            ),
            new Output("catalog.json", CatalogJson.Create),
            new Output("", Schemas.Create),
            OfDecisions("adr/badge.svg", Badge.Create),
            OfDecisions(BackstageEntities.Path, BackstageEntities.Create),
            OfDecisions(PortEntities.Path, PortEntities.Create),
            new Output("llms.txt", LlmsText.Create),
            new Output("llms-full.txt", LlmsFullText.Create),
            OfDecisions("adr/feed.xml", DecisionFeed.Create),
            new Output("feed.xml", EverythingFeed.Create),
            new Output("rubrics/", RubricExports.Create),
            new Output("", Sitemap.Create),
        ];

    // A handbook without decisions has no files about them.
    private static Output OfDecisions(string path, Func<HandbookSite, IEnumerable<OutputFile>> create) =>
        new(path, site => site.HasDecisions ? create(site) : []);

    // A file, or a folder of files, that a function makes.
    private sealed class Output(string folder, Func<HandbookSite, IEnumerable<OutputFile>> create) : ISiteOutput
    {
        public bool MayHold(string path) => path.StartsWith(folder, StringComparison.Ordinal);

        public IEnumerable<OutputFile> Create(HandbookSite site) => create(site);
    }
}
