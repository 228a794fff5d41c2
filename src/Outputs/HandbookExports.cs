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
    public static ImmutableArray<OutputFile> Of(Handbook handbook)
    {
        var catalog = Catalog.Of(handbook, DecisionGraph.Of(handbook));
        return
        [
            DecisionsJson.Write(handbook, catalog),
            CatalogJson.Write(handbook, catalog),
            .. Schemas.All(),
            Badge.Write(catalog),
            LlmsText.Write(handbook, catalog),
            .. DecisionFeed.Write(handbook, catalog),
            .. EverythingFeed.Write(handbook, catalog),
        ];
    }
}
