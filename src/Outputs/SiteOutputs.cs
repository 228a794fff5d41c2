using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Outputs.Feeds;
using Lintel.Search;
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
            new Output(SearchIndex.Folder, site => SearchIndex.Build(site, terms)),
            new Output("_", HostFiles.Create),
            new Output("adr/decisions.json", DecisionsJson.Create),
            new Output(DraftLinks.Address[1..], DraftLinksJson.Create),
            new Output("catalog.json", CatalogJson.Create),
            new Output("", Schemas.Create),
            new Output("adr/badge.svg", Badge.Create),
            new Output("llms.txt", LlmsText.Create),
            new Output("adr/feed.xml", DecisionFeed.Create),
            new Output("feed.xml", EverythingFeed.Create),
            new Output("rubrics/", RubricExports.Create),
            new Output("", Sitemap.Create),
        ];

    // A file, or a folder of files, that a function makes.
    private sealed class Output(string folder, Func<HandbookSite, IEnumerable<OutputFile>> create) : ISiteOutput
    {
        public bool MayHold(string path) => path.StartsWith(folder, StringComparison.Ordinal);

        public IEnumerable<OutputFile> Create(HandbookSite site) => create(site);
    }
}
