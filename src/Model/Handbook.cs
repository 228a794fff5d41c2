using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;
using Lintel.Model.Rubrics;

namespace Lintel.Model;

/// <summary>The whole handbook as it was read.</summary>
public sealed record Handbook
{
    /// <summary>Folder that all source paths are below, absolute.</summary>
    public required string Root { get; init; }

    /// <summary>What the settings say.</summary>
    public required Settings Settings { get; init; }

    /// <summary>Pages that are neither lessons nor decisions, in the order of their addresses.</summary>
    public ImmutableArray<Document> Pages { get; init; } = [];

    /// <summary>Lessons by order, then title.</summary>
    public ImmutableArray<Lesson> Lessons { get; init; } = [];

    /// <summary>Decision records by number, then file name.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>Files of the decision folders that are not records, with the reason.</summary>
    public ImmutableArray<DecisionFile> SkippedDecisions { get; init; } = [];

    /// <summary>Decisions of other handbooks, which are shown beside one's own.</summary>
    public ImmutableArray<FederatedCatalog> Federated { get; init; } = [];

    /// <summary>Rubrics by id.</summary>
    public ImmutableArray<Rubric> Rubrics { get; init; } = [];

    /// <summary>Rubrics of which only tombstones and published versions are left.</summary>
    public ImmutableArray<Rubric> RetiredRubrics { get; init; } = [];

    /// <summary>The addresses that were promised by earlier builds.</summary>
    public PermalinkLock Permalinks { get; init; } = PermalinkLock.Missing("permalinks.lock");

    /// <summary>What cross references may name, as <c>adr:4</c>, and the page of each.</summary>
    public IReadOnlyDictionary<string, Route> References { get; init; } = ImmutableDictionary<string, Route>.Empty;

    /// <summary>Files that are carried along.</summary>
    public ImmutableArray<Asset> Assets { get; init; } = [];

    /// <summary>Lists of decisions that are kept in files of the handbook.</summary>
    internal ImmutableArray<DecisionListing> Listings { get; init; } = [];

    /// <summary>The code beside the handbook; null where nothing asks for it, or it was not looked at.</summary>
    internal CodeBase? Code { get; init; }

    /// <summary>How files in folders order what lies there, by the addresses of the folders; paths are below the
    /// content folder.</summary>
    internal ImmutableDictionary<string, ImmutableArray<SidebarEntry>> Sidebars { get; init; } =
        ImmutableDictionary<string, ImmutableArray<SidebarEntry>>.Empty;

    /// <summary>What folders say of themselves, by their addresses.</summary>
    internal ImmutableDictionary<string, FolderInfo> Folders { get; init; } =
        ImmutableDictionary<string, FolderInfo>.Empty;

    /// <summary>How many files of the content folder are not published: source, configuration, secrets, and what no
    /// page refers to.</summary>
    internal int Withheld { get; init; }

    /// <summary>The handbook's own files of the theme, as <c>assets/site.css</c>.</summary>
    public ImmutableArray<OutputFile> Theme { get; init; } = [];

    /// <summary>The picture before the title; null where the settings name none, or a file that is not
    /// published.</summary>
    public Asset? Logo => AssetAt(Settings.Appearance.Logo);

    /// <summary>The picture beside links to the site; null where the settings name none, or a file that is not
    /// published.</summary>
    internal Asset? SocialImage => AssetAt(Settings.Appearance.SocialImage);

    private Asset? AssetAt(Located<string>? path) =>
        path is null ? null : Assets.FirstOrDefault(asset => asset.SitePath == "/" + path.Value);

    /// <summary>Everything in the decision folders: the records, then what is none.</summary>
    public IEnumerable<DecisionFile> DecisionFiles =>
        Decisions
            .Select(record => new DecisionFile(record.Page.Source, DecisionFileKind.Adr, null, record))
            .Concat(SkippedDecisions);

    /// <summary>Every Markdown page: pages, lessons, decisions.</summary>
    public IEnumerable<Document> Documents =>
        Pages.Concat(Lessons.Select(lesson => lesson.Page)).Concat(Decisions.Select(decision => decision.Page));
}
