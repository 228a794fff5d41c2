using Lintel.Content;
using Lintel.Content.Catalogs;

namespace Lintel.Rendering;

/// <summary>What is worked out once for the whole site, and handed to every page.</summary>
public sealed class SiteFrame
{
    private readonly Citations citations;
    private readonly Navigation navigation;
    private readonly DecisionGraph decisions;

    /// <summary>Looks at the whole handbook.</summary>
    public SiteFrame(Library library, Preview? preview = null)
    {
        Preview = preview;
        Library = library;
        citations = Citations.Of(library);
        decisions = DecisionGraph.Of(library);
        Catalog = Catalog.Of(library, decisions);
        navigation = Navigation.Of(library, Catalog);
    }

    /// <summary>The handbook.</summary>
    public Library Library { get; }

    /// <summary>What a build that is not production shows besides; null in production.</summary>
    public Preview? Preview { get; }

    /// <summary>All decisions, also those of other handbooks.</summary>
    public Catalog Catalog { get; }

    /// <summary>What surrounds the page at an address.</summary>
    public PageFrame At(Route route) => new(Library, route, citations, navigation, decisions, Catalog) { Preview = Preview };
}
