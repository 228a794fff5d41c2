using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site.Catalogs;
using Lintel.Site.Drafts;
using Lintel.Site.Governing;

namespace Lintel.Site;

/// <summary>
/// What follows from a handbook: its pages, relations, catalog, citations and navigation. Each is worked out once, when
/// it is first asked for, and handed to rules, pages, search and outputs alike.
/// </summary>
/// <remarks>Immutable and safe to be read by many threads. A copy made by <c>with</c> shares what was worked
/// out.</remarks>
public sealed record HandbookSite
{
    private readonly Lazy<DecisionIndex> index;
    private readonly Lazy<DecisionGraph> decisions;
    private readonly Lazy<Catalog> catalog;
    private readonly Lazy<SiteMap> map;
    private readonly Lazy<Citations> citations;
    private readonly Lazy<Navigation> navigation;
    private readonly Lazy<Redirects> redirects;
    private readonly Lazy<ImmutableArray<Permalink>> permalinks;
    private readonly Lazy<Governance> governance;

    private HandbookSite(Handbook handbook, ImmutableArray<RuleHelp> rules, HandbookSite? last)
    {
        (Handbook, Rules) = (handbook, handbook.Settings.HasRulePages ? rules : []);
        Translations = Translations.Create(handbook.Settings);
        var isSame = last is not null && HasSameDecisions(handbook, last.Handbook);
        index = isSame ? last!.index : new(() => new(Handbook.Decisions, Federation.Create(Handbook)));
        decisions = isSame ? last!.decisions : new(() => DecisionGraph.Create(Handbook.Decisions, Index));
        catalog = isSame ? last!.catalog : new(() => Catalog.Create(Handbook, Decisions));
        map = new(() => SiteMap.Create(Handbook, Catalog, Rules));
        citations = new(() => Citations.Create(Handbook));
        navigation = new(() => Navigation.Create(Handbook, Catalog, Map, Rules, Translations));
        redirects = new(() => Redirects.Create(Handbook, Map));
        permalinks = new(() => [.. Permalinks.Find(Handbook)]);
        governance = new(() => Governance.Create(this));
    }

    /// <summary>What authors wrote.</summary>
    public Handbook Handbook { get; }

    /// <summary>The rules that have a page, in the order of their ids: all that the build enforces, or none.</summary>
    public ImmutableArray<RuleHelp> Rules { get; }

    /// <summary>Where the site will be seen.</summary>
    public SiteContext Context { get; init; } = SiteContext.Production;

    /// <summary>What git knows of the files.</summary>
    public ChangeLog History { get; init; } = ChangeLog.None;

    /// <summary>The words of the theme in the handbook's language.</summary>
    public Translations Translations { get; }

    /// <summary>The day that the build was given; null where nobody named one. No clock is asked, so that a build is
    /// the same tomorrow.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The day that ages on pages are counted to: the one given, else that of the newest commit.</summary>
    public DateOnly? PageDay => Today ?? History.NewestDay;

    /// <summary>The day that decides whether a page of a day to come is shown: that of pages, else the day on which the
    /// check runs.</summary>
    internal DateOnly? ReleaseDay { get; init; }

    /// <summary>Whether pages are shown that are not meant for readers yet.</summary>
    internal bool ShowsDrafts { get; init; }

    /// <summary>What a build that is not production shows besides; null in production.</summary>
    public PreviewNotice? Preview { get; init; }

    /// <summary>What the gate would say of an unfinished decision, for those who are writing one.</summary>
    public DraftAdvice Draft { get; init; } = DraftAdvice.None;

    /// <summary>What of the decisions needs attention; worked out when it is first asked for.</summary>
    public Lazy<CatalogHealth> Health { get; init; } = new(CatalogHealth.None);

    /// <summary>The records by every name that a relation may use.</summary>
    public DecisionIndex Index => index.Value;

    /// <summary>How the decision records hang together.</summary>
    public DecisionGraph Decisions => decisions.Value;

    /// <summary>All decisions, also those of other handbooks.</summary>
    public Catalog Catalog => catalog.Value;

    /// <summary>Whether there is a catalog of decisions: there are records, one's own or of other handbooks.</summary>
    internal bool HasDecisions => Map.Generated.Contains(SiteRoutes.Decisions);

    /// <summary>Every page with the anchors on it.</summary>
    public SiteMap Map => map.Value;

    /// <summary>Who refers to whom.</summary>
    public Citations Citations => citations.Value;

    /// <summary>Sections, titles and neighbours of all pages.</summary>
    public Navigation Navigation => navigation.Value;

    /// <summary>Old addresses, and where they lead.</summary>
    public Redirects Redirects => redirects.Value;

    /// <summary>Which decisions say something of which code.</summary>
    internal Governance Governance => governance.Value;

    /// <summary>The addresses that the handbook promises to keep, in no order.</summary>
    public ImmutableArray<Permalink> Promised => permalinks.Value;

    /// <summary>The site of a handbook; what hangs on decisions alone is taken over from the <paramref name="last"/>
    /// one while those are the same.</summary>
    public static HandbookSite Create(
        Handbook handbook,
        ImmutableArray<RuleHelp> rules = default,
        HandbookSite? last = null
    ) => new(handbook, rules.IsDefault ? [] : rules, last);

    /// <summary>What surrounds the page at an address.</summary>
    public PageContext At(Route route) => new(this, route);

    /// <summary>The site as its context shows it: in production without the records and pages that only previews
    /// show.</summary>
    public HandbookSite ForAudience()
    {
        if (!Context.IsProduction)
            return this with { ShowsDrafts = true };
        var shown = ShowsDrafts ? Handbook : Visibility.ForReaders(Handbook, ReleaseDay ?? PageDay);
        return ReferenceEquals(shown, Handbook)
            ? this
            : new(shown, Rules, null)
            {
                Context = Context,
                History = History,
                Today = Today,
                ReleaseDay = ReleaseDay,
                Preview = Preview,
                Draft = Draft,
            };
    }

    // A record that was not read again is the same object; other handbooks' records are read every time.
    private static bool HasSameDecisions(Handbook one, Handbook other) =>
        one.Federated.IsEmpty
        && other.Federated.IsEmpty
        && one.Settings.DecisionFolders.SequenceEqual(other.Settings.DecisionFolders)
        && one.Decisions.AsSpan().SequenceEqual(other.Decisions.AsSpan(), ReferenceEqualityComparer.Instance);
}
