using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.OtherTools;

namespace Lintel.Authoring.Adoption;

/// <summary>What a repository says of the handbook that is in it, before anybody wrote settings for it.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Description">One sentence; null where nothing says one.</param>
/// <param name="Url">Address of the site that another tool publishes; null where none is named.</param>
/// <param name="Repository">Address of the repository on its code host; null where git knows none.</param>
/// <param name="Branch">Its default branch; null where git knows none.</param>
/// <param name="Input">The content folder: empty for the root.</param>
/// <param name="DecisionFolders">Folders of records; none where there are no records.</param>
/// <param name="Tools">The tools whose files were believed.</param>
internal sealed record FoundHandbook(
    string Title,
    string? Description,
    string? Url,
    string? Repository,
    string? Branch,
    string Input,
    ImmutableArray<string> DecisionFolders,
    ImmutableArray<string> Tools
)
{
    /// <summary>Whether nothing says what the site is called, so that it is called after its folder.</summary>
    public bool IsTitleGuessed { get; private init; }

    /// <summary>Folders that seem to hold records among much else, for somebody to say so.</summary>
    public ImmutableArray<string> Likely { get; init; } = [];

    /// <summary>Looks through a folder; nothing is written.</summary>
    public static FoundHandbook Find(DiskFolder root)
    {
        var unheard = new DiagnosticBag();
        var ignored = new Lazy<IgnoredPaths>(() => IgnoredPaths.Find(root));
        var settings = FoundSettings.Complete(new(), root, ignored, unheard);
        var git = GitRepository.Open(root.Path);
        var (mkDocs, docusaurus, log4brains, small, sphinx) = (
            MkDocs.Read(root),
            Docusaurus.Read(root, unheard),
            Log4brains.Read(root),
            SmallSite.Read(root),
            Sphinx.Read(root, settings.Input is { Length: > 0 } input ? input + "/" : "")
        );
        var title =
            mkDocs?.Text("site_name")
            ?? docusaurus?.Title
            ?? small?.Title
            ?? log4brains?.Title
            ?? Jekyll.Title(root)
            ?? sphinx?.Title
            ?? ReadmeTitle.Find(root, settings.Input!);
        return new(
            title ?? TitleOf(Path.GetFileName(root.Path)),
            mkDocs?.Text("site_description") ?? docusaurus?.Tagline ?? small?.Description,
            new[] { mkDocs?.Text("site_url"), docusaurus?.Url, small?.Url, Jekyll.Url(root), sphinx?.Url }
                .OfType<string>()
                .Select(RemoteUrl.Parse)
                .FirstOrDefault(url => url is not null && !IsOfTemplate(url)),
            git.RemoteAddress is { } address ? RemoteUrl.Parse(address) : null,
            git.DefaultBranch,
            settings.Input!,
            [.. settings.DecisionFolders.Where(root.HasFolder)],
            [
                .. new[]
                {
                    mkDocs?.Tool,
                    docusaurus is null ? null : "Docusaurus",
                    small?.Tool,
                    sphinx is null ? null : "Sphinx",
                    log4brains is null ? null : "log4brains",
                    root.HasFile(AdrTools.FileName) ? "adr-tools" : null,
                }.OfType<string>(),
            ]
        )
        {
            IsTitleGuessed = title is null,
        };
    }

    // What the templates of Hugo, Docusaurus and others have in its place (RFC 2606).
    private static bool IsOfTemplate(string url) =>
        new Uri(url).Host is "example.org" or "example.com" or "example.net" or "www.example.com"
        || url.Contains("://your-", StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(string folder) => folder.Length == 0 ? new Settings().Title : NameInWords.Of(folder);
}
