using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Site;

/// <summary>What is worked out once for the whole site, and handed to every page.</summary>
public sealed class HandbookSite
{
    private readonly Citations citations;
    private readonly Navigation navigation;
    private readonly DecisionGraph decisions;

    /// <summary>Looks at the whole handbook; what hangs on decisions alone is taken over from the
    /// <paramref name="last"/> frame while those are the same.</summary>
    public HandbookSite(Handbook handbook, PreviewNotice? preview = null, HandbookSite? last = null)
    {
        Preview = preview;
        Handbook = handbook;
        citations = Citations.Of(handbook);
        var isSame = last is not null && HasSameDecisions(handbook, last.Handbook);
        decisions = isSame ? last!.decisions : DecisionGraph.Of(handbook);
        Catalog = isSame ? last!.Catalog : Catalog.Of(handbook, decisions);
        navigation = Navigation.Of(handbook, Catalog);
        Redirects = Redirects.Of(handbook);
    }

    /// <summary>The handbook.</summary>
    public Handbook Handbook { get; }

    /// <summary>What a build that is not production shows besides; null in production.</summary>
    public PreviewNotice? Preview { get; }

    /// <summary>All decisions, also those of other handbooks.</summary>
    public Catalog Catalog { get; }

    /// <summary>Old addresses, and where they lead.</summary>
    public Redirects Redirects { get; }

    /// <summary>What surrounds the page at an address.</summary>
    public PageContext At(Route route) =>
        new(Handbook, route, citations, navigation, decisions, Catalog) { Preview = Preview };

    // A record that was not read again is the same object; other handbooks' records are read every time.
    private static bool HasSameDecisions(Handbook one, Handbook other) =>
        one.Federated.IsEmpty
        && other.Federated.IsEmpty
        && one.Settings.DecisionFolders.SequenceEqual(other.Settings.DecisionFolders)
        && one.Decisions.AsSpan().SequenceEqual(other.Decisions.AsSpan(), ReferenceEqualityComparer.Instance);
}
