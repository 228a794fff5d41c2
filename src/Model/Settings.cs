using System.Collections.Immutable;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;

namespace Lintel.Model;

/// <summary>What <c>settings.yml</c> says; every key has a default, so a handbook can do without the file.</summary>
public sealed record Settings
{
    /// <summary>The first version that had rules.</summary>
    /// <summary>Where settings may stand, best place first.</summary>
    internal static readonly ImmutableArray<string> Places = ["settings.yml", "input/settings.yml"];

    internal static readonly Version FirstRulesVersion = new(0, 1);

    /// <summary>Name of the site.</summary>
    public string Title { get; init; } = "Engineering Handbook";

    /// <summary>One sentence about the site.</summary>
    public string Description { get; init; } = "";

    /// <summary>Address of the published site without a closing slash; null when unknown: then nothing that needs an
    /// absolute address is written.</summary>
    public string? Url { get; init; }

    /// <summary>The folder of its host that the site lives in, percent-encoded and without a closing slash; empty at
    /// the
    /// top.</summary>
    internal string BasePath => Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') : "";

    /// <summary>Address of the repository on its code host, without a closing slash.</summary>
    public string? Repository { get; init; }

    /// <summary>Branch that edit links lead to.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>BCP 47 tag of the pages' language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Links in the header.</summary>
    public ImmutableArray<NavigationLink> Nav { get; init; } = DefaultNav;

    /// <summary>The order of the sidebar; what it does not name comes behind.</summary>
    internal ImmutableArray<SidebarEntry> Sidebar { get; init; } = [];

    /// <summary>How the site looks.</summary>
    public Appearance Appearance { get; init; } = new();

    /// <summary>Folders of decision records, below the root, without a closing slash; where the settings name none, the
    /// reader finds them.</summary>
    public ImmutableArray<string> DecisionFolders { get; init; } = [];

    /// <summary>The content folder, below the root and without a closing slash: pages, lessons and rubrics lie there.
    /// Empty where that is the whole root; null where the settings name none, and the reader finds it.</summary>
    internal string? Input { get; init; }

    /// <summary>Patterns of the files that are content, below the root; empty where all are.</summary>
    internal ImmutableArray<string> Include { get; init; } = [];

    /// <summary>Patterns of the files that are no content, below the root.</summary>
    internal ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether the site has a page for each rule.</summary>
    internal bool HasRulePages { get; init; }

    /// <summary>How the code host makes its addresses; null where its name tells.</summary>
    internal CodeHostPatterns? CodeHost { get; init; }

    /// <summary>Which comments in code name records; null where the settings say nothing.</summary>
    internal CodeSettings? Code { get; init; }

    /// <summary>What names things that other tools keep, the longest prefix first.</summary>
    internal ImmutableArray<Autolink> Autolinks { get; init; } = [];

    /// <summary>Where the root lies below the top of its repository: empty, or with a closing slash.</summary>
    internal string PathInRepository { get; init; } = "";

    /// <summary>Whether the settings name the folders of records, so that a team has or wants some.</summary>
    internal bool NamesDecisionFolders { get; init; }

    /// <summary>Catalogs that other handbooks exported: files, or folders with a <c>catalog.json</c>, relative to the
    /// root.</summary>
    public ImmutableArray<Located<string>> Catalogs => [.. CatalogSources.Select(source => source.Path)];

    /// <summary>The same, with what the settings say of each.</summary>
    internal ImmutableArray<CatalogSource> CatalogSources { get; init; } = [];

    /// <summary>Developer portals that get the decisions as entities: <c>backstage</c>, <c>port</c>.</summary>
    internal ImmutableArray<string> Entities { get; init; } = [];

    /// <summary>Days after which the export of another handbook is called old.</summary>
    internal int CatalogsForDays { get; init; } = 180;

    /// <summary>Whom other handbooks tell what is wrong with this one: a channel, an address, a team; null when nobody
    /// says.</summary>
    internal string? Contact { get; init; }

    /// <summary>Hosts besides this site that redirects may lead to, as <c>docs.example.org</c>.</summary>
    public ImmutableArray<string> RedirectHosts { get; init; } = [];

    /// <summary>Whether search engines are kept away from every page, as from a preview.</summary>
    public bool IsInternal { get; init; }

    /// <summary>What becomes of raw HTML in Markdown.</summary>
    public HtmlPolicy Html { get; init; } = HtmlPolicy.Sanitize;

    /// <summary>Severity by rule id: <c>off</c>, <c>info</c>, <c>warning</c>, <c>error</c>.</summary>
    public ImmutableSortedDictionary<string, string> Severities { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The version whose rules may stop a build; what later ones brought is told as an info.</summary>
    public Version RulesVersion { get; init; } = FirstRulesVersion;

    /// <summary>The rules that <see cref="Severities"/> are given for, as they are written.</summary>
    public ImmutableArray<Located<string>> RuleNames { get; init; } = [];

    /// <summary>The number or ISO 8601 date of the first decision record that must be whole; null asks it of
    /// all.</summary>
    public string? StrictFrom { get; init; }

    /// <summary>Headings that a decision record must have besides its four parts, in the order in which a new one gets
    /// them.</summary>
    public ImmutableArray<Located<string>> Sections { get; init; } = [];

    /// <summary>Days that a decision may stay proposed before the check reminds of it.</summary>
    public int ProposedForDays { get; init; } = 90;

    /// <summary>What the team calls the parts and statuses of its records.</summary>
    internal OwnWords Words { get; init; } = OwnWords.None;

    /// <summary>Words of the theme that the team says otherwise, by their English.</summary>
    internal ImmutableSortedDictionary<string, string> OwnTranslations { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Names for the same thing, parted by <c>=</c>, for the search.</summary>
    internal ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>Statuses whose decisions are shown in previews and not on the site itself; empty shows all
    /// everywhere.</summary>
    public ImmutableArray<DecisionStatus> PreviewOnly { get; init; } = [];

    private static readonly ImmutableArray<NavigationLink> DefaultNav =
    [
        new("Lessons", "/lessons/"),
        new("Decisions", "/adr/"),
        new("Rubrics", "/rubrics/"),
    ];
}

/// <summary>A link of the header: a site path or an address elsewhere.</summary>
public sealed record NavigationLink(string Title, string Url)
{
    /// <summary>The address as a page may link to it; null when it is none that a page links to, and then none
    /// does.</summary>
    public LinkAddress? Address { get; } = LinkAddress.Parse(Url);

    /// <summary>Where the settings name the address; null for the default links, which lead where pages are.</summary>
    public SourceSpan? At { get; init; }
}

/// <summary>What becomes of raw HTML in Markdown: shown as text, cleaned by an allow-list, or taken at the owner's
/// word.</summary>
public enum HtmlPolicy
{
    /// <summary>Shown as text; comments are dropped.</summary>
    Off,

    /// <summary>Cleaned by an allow-list.</summary>
    Sanitize,

    /// <summary>Taken as it is.</summary>
    Trust,
}
