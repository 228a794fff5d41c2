using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>How the tool that a repository was set up for made addresses of its pages.</summary>
/// <param name="Prefix">What stood before the address of every page: <c>/docs</c> with Docusaurus; empty where nothing
/// did.</param>
/// <param name="HasEndings">Whether a page was a file of its own, as <c>/guide.html</c>.</param>
/// <param name="IsNumbered">Whether numbers in front of names only ordered them.</param>
internal sealed partial record OldSite(string Prefix, bool HasEndings, bool IsNumbered)
{
    /// <summary>No tool was set up, or one whose addresses are those of Lintel.</summary>
    public static readonly OldSite None = new("", false, false);

    /// <summary>Name of the tool; empty where none was set up.</summary>
    public string Tool { get; private init; } = "";

    /// <summary>Whether every page was the page of a folder of its own, from where its links started.</summary>
    public bool HasFolders { get; private init; }

    /// <summary>Whether pages may hold values of a program, as <c>{{ site.title }}</c>.</summary>
    public bool HasValues =>
        Tool is "Docsify" or "Hugo" or "Jekyll" or "Middleman" or "MkDocs" or "VitePress" or "VuePress" or "mdBook";

    /// <summary>The folder of pages, with its closing slash, from which links that name a file may start on every
    /// page; null where they start beside the page alone.</summary>
    public string? Top { get; private init; }

    /// <summary>Whether the <c>date</c> of a page is the day from which on it was shown.</summary>
    public bool WaitsForDate { get; private init; }

    /// <summary>The folder that the tool was set up in, with its closing slash; empty for the root.</summary>
    public string Home { get; private init; } = "";

    /// <summary>The addresses of other projects by the names that MyST gives them in references.</summary>
    public ImmutableDictionary<string, string> References { get; private init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Where log4brains had the records of each folder, wherever that lies.</summary>
    private ImmutableDictionary<string, string> Records { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The addresses from which MkDocs led to a file.</summary>
    private ILookup<string, string> Redirects { get; init; } = Array.Empty<string>().ToLookup(path => path);

    /// <summary>The addresses from which Docusaurus or a host led to another one, which has no slash at its
    /// end.</summary>
    private ILookup<string, string> Moves { get; init; } = Array.Empty<string>().ToLookup(path => path);

    /// <summary>Folders whose pages Docusaurus had at an address of their own, with what stood before it.</summary>
    private ImmutableArray<(string Folder, Route Page, string Prefix)> Shelves { get; init; } = [];

    /// <summary>Former versions of the pages of a folder.</summary>
    private (string Folder, ImmutableArray<DocusaurusVersions.Version> All) Versions { get; init; } = ("", []);

    /// <summary>A path without what only orders its names: a number with a point of Nuxt Content, any number of
    /// Docusaurus.</summary>
    public string WithoutNumbers(string path) =>
        Tool is SmallSite.Nuxt ? Point().Replace(path, "") : SourcePath.WithoutNumbers(path);

    /// <summary>Looks for the files of other tools.</summary>
    public static OldSite Read(IFolder root, string input)
    {
        var unheard = new DiagnosticBag();
        var (docusaurus, mkDocs, small) = (Docusaurus.Read(root, unheard), MkDocs.Read(root), SmallSite.Read(root));
        var jekyll = ((string[])["", input]).FirstOrDefault(folder => root.HasFile(folder + "_config.yml"));
        return new(
            docusaurus is not null ? Trimmed(docusaurus.RoutePrefix)
                : jekyll is "" ? Trimmed(input)
                : "",
            HasEndings: mkDocs?.Text("use_directory_urls") is "false"
                || (jekyll is not null && !IsPretty(root, jekyll + "_config.yml"))
                || ((string[])["docfx.json", input + "docfx.json"]).Any(root.HasFile)
                || small is { HasEndings: true },
            IsNumbered: docusaurus is not null || small is { Tool: SmallSite.Nuxt }
        )
        {
            Tool =
                mkDocs is not null ? "MkDocs"
                : docusaurus is not null ? "Docusaurus"
                : small?.Tool ?? (jekyll is not null ? "Jekyll" : ""),
            HasFolders =
                small is { Tool: "Hugo" or SmallSite.Starlight }
                || (mkDocs is not null && mkDocs.Text("use_directory_urls") is not "false")
                || (jekyll is not null && IsPretty(root, jekyll + "_config.yml")),
            Top = docusaurus?.Folder is { Length: > 0 } docs ? docs + "/" : null,
            WaitsForDate = small is { Tool: "Hugo" } || mkDocs is { HoldsPostsBack: true },
            Home = docusaurus is not null ? SourcePath.Folder(docusaurus.Path) : "",
            References = (Myst.Read(root, input)?.References ?? [])
                .DistinctBy(reference => reference.Key)
                .ToImmutableDictionary(),
            Records = Log4brains.Read(root)?.Addresses ?? ImmutableDictionary<string, string>.Empty,
            Redirects = mkDocs?.Redirects() ?? (small is null ? None.Redirects : SmallRedirects.Read(small)),
            Moves = (docusaurus?.Redirects ?? [])
                .Concat(HostRedirects.Read(root, input))
                .ToLookup(move => move.To.TrimEnd('/'), move => move.From),
            Versions = docusaurus?.Folder is { } pages
                ? (pages + "/", DocusaurusVersions.Read(root, docusaurus.Path))
                : None.Versions,
            Shelves =
            [
                .. (docusaurus?.Others ?? []).Select(shelf =>
                    (
                        shelf.Folder + "/",
                        SourcePath.ToRoute(SourcePath.WithoutNumbers(shelf.Folder + "/index.md"), input),
                        Trimmed(shelf.Base)
                    )
                ),
            ],
        };
    }

    /// <summary>The addresses that a page had, besides those that its front matter names.</summary>
    /// <param name="route">Its address now.</param>
    /// <param name="named">The addresses that its front matter names.</param>
    /// <param name="path">Its file.</param>
    /// <param name="isRecord">Whether that is a record.</param>
    public IEnumerable<string> AddressesOf(Route route, IEnumerable<string> named, string path, bool isRecord)
    {
        string[] own = [.. named.Prepend(route.Path)];
        string[] old = [.. Before(route, own, path, isRecord)];
        return old.Concat(own.Concat(old).SelectMany(address => Moves[address.TrimEnd('/')])).Distinct();
    }

    private IEnumerable<string> Before(Route route, string[] own, string path, bool isRecord)
    {
        var shelf = Shelves.FirstOrDefault(shelf => path.StartsWith(shelf.Folder, StringComparison.Ordinal));
        foreach (var address in own)
        {
            var bare = isRecord && IsNumbered ? SourcePath.WithoutNumbers(address) : address;
            foreach (var spelling in (string[])[address, bare])
                if (shelf.Folder is not null)
                    yield return $"{shelf.Prefix}/{Below(shelf.Page, spelling)}";
                else if (Prefix.Length > 0 || spelling != address)
                    yield return Prefix + spelling;
            foreach (var version in VersionsOf(path))
                yield return $"{Prefix}/{version}{address}";
        }

        // Hugo wrote addresses small, with dashes for blanks.
        if (Tool is "Hugo" && Small(route.Path) is var small && small != route.Path)
            yield return Prefix + small;
        if (HasEndings && !SourcePath.IsFolderPage(path))
            yield return $"{Prefix}{route.Path.TrimEnd('/')}.html";
        if (isRecord && Records.GetValueOrDefault(SourcePath.Folder(path).TrimEnd('/')) is { } folder)
            yield return $"{folder}{SourcePath.Stem(path)}/";
        foreach (var address in Redirects[path])
            yield return address;
    }

    private IEnumerable<string> VersionsOf(string path) =>
        Versions.All.IsEmpty || !path.StartsWith(Versions.Folder, StringComparison.Ordinal)
            ? []
            : Versions
                .All.Where(version =>
                    version.Pages?.Contains(SourcePath.WithoutNumbers(path[Versions.Folder.Length..])) ?? true
                )
                .Select(version => version.Name);

    // A slug from the top of the site began at the top of the shelf.
    private static string Below(Route shelf, string address) =>
        (address.StartsWith(shelf.Path, StringComparison.Ordinal) ? address[shelf.Path.Length..] : address).TrimStart(
            '/'
        );

    private static string Small(string path) => path.ToLowerInvariant().Replace(' ', '-');

    private static string Trimmed(string path) => path.Trim('/') is { Length: > 0 } bare ? "/" + bare : "";

    private static bool IsPretty(IFolder root, string path) =>
        SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text && Pretty().IsMatch(text);

    [GeneratedRegex(@"(?<=^|/)\d{1,9}\.(?=[^\s./\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"^permalink:\s*['""]?(?:pretty|/\S*/)['""]?\s*$", RegexOptions.Multiline)]
    private static partial Regex Pretty();
}
