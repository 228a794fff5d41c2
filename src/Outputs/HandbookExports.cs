using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Outputs.Feeds;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs;

/// <summary>PostProcess: the handbook for other programs, in formats that they know.</summary>
public static class HandbookExports
{
    /// <summary>All of them, for a whole handbook.</summary>
    public static ImmutableArray<OutputFile> Of(Handbook library)
    {
        var catalog = Catalog.Of(library, DecisionGraph.Of(library));
        return
        [
            DecisionsJson.Write(library, catalog),
            CatalogJson.Write(library, catalog),
            .. Schemas.All(),
            Badge.Write(catalog),
            LlmsText.Write(library, catalog),
            .. DecisionFeed.Write(library, catalog),
            .. EverythingFeed.Write(library, catalog),
        ];
    }
}
