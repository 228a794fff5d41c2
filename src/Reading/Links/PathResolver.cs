using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>Where a path leads that a page names: the places that may be meant, tried one after the other.</summary>
internal sealed class PathResolver
{
    // What the build writes beside the pages; the last two need the address of the site.
    private static readonly ImmutableArray<string> Written = ["/llms.txt", "/llms-full.txt"];
    private static readonly ImmutableArray<string> WrittenWithAddress = [.. Written, "/sitemap.xml", "/feed.xml"];

    private readonly IFolder root;
    private readonly Settings settings;
    private readonly HandbookFiles files;
    private readonly OldAddresses old;
    private readonly StaticFiles statics;
    private readonly HashSet<string> documents;
    private readonly HashSet<string> assets;
    private readonly HashSet<string> folders;
    private readonly ILookup<string, string> byName;
    private readonly ILookup<string, string> byFolder;
    private readonly ImmutableArray<Func<Asked, LinkTarget?>> places;

    public PathResolver(IFolder root, Settings settings, HandbookFiles files, OldAddresses old)
    {
        (this.root, this.settings, this.files, this.old) = (root, settings, files, old);
        statics = new(root, files);
        documents = [.. files.Pages, .. files.OnRequest, .. files.Lessons, .. files.Decisions, .. files.Rubrics];
        assets = [.. files.Assets];
        folders = [.. files.Pages.Concat(files.Lessons).SelectMany(SourcePath.Folders)];
        var all = files.All.Order(StringComparer.Ordinal).ToArray();
        byName = all.ToLookup(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
        byFolder = all.ToLookup(SourcePath.Folder, StringComparer.Ordinal);
        places =
        [
            AroundRoot,
            OfOtherTool,
            OfBuild,
            File,
            FormerAddress,
            FolderOfPages,
            AddressOnSite,
            FromOwnAddress,
            OnCodeHost,
            Unpublished,
        ];
    }

    // A path with what it may mean: below the root, where a code host follows it, and below the content folder.
    private sealed record Asked(string Source, string Path, string? Fragment, bool Suggests, bool IsAgain = false)
    {
        public string? Target { get; init; }

        public string? OnSite { get; init; }

        public bool IsRooted => Path.StartsWith('/');
    }

    /// <summary>Whether a file has a page.</summary>
    public bool IsPage(string path) => documents.Contains(path);

    /// <summary>The files of a name, in any folder.</summary>
    public IEnumerable<string> Named(string name) => byName[name];

    /// <summary>Whether a file is carried along as it is.</summary>
    public bool IsAsset(string path) => assets.Contains(path);

    /// <summary>Whether there is such a file or folder, published or not.</summary>
    public bool Exists(string path) => root.HasFile(path) || root.HasFolder(path);

    /// <summary>Where a path leads; what leads nowhere comes with the name that was probably meant if <paramref
    /// name="suggests"/> says so.</summary>
    public LinkTarget Resolve(string source, string path, string? fragment, bool suggests) =>
        Resolve(new Asked(source, path, fragment, suggests));

    private LinkTarget Resolve(Asked written)
    {
        var asked = written with
        {
            Target = SourcePath.Resolve(written.Source, written.Path),
            OnSite = SourcePath.Resolve(BelowInput(written.Source), written.Path),
        };
        foreach (var place in places)
            if (place(asked) is { } found)
                return found;
        return Missing(asked);
    }

    private LinkTarget? AroundRoot(Asked asked)
    {
        if (asked.Target is not null || asked.OnSite is not null)
            return null;
        var path = SourcePath.Resolve(settings.PathInRepository + asked.Source, asked.Path);
        return path is null ? new LinkTarget.ToForbidden(LinkWords.Outside)
            : CodeHost.Find(settings)?.Read("/" + path) is { } shown ? new LinkTarget.ToElsewhere(shown)
            : WorkTree.Holds(root.Path, path) ? new LinkTarget.ToUnpublished(path) { IsAround = true }
            : new LinkTarget.ToForbidden(LinkWords.Outside);
    }

    private LinkTarget? OfOtherTool(Asked asked) => asked.IsRooted ? statics.Served(asked.Path) : null;

    private LinkTarget? OfBuild(Asked asked) =>
        (settings.Url is null ? Written : WrittenWithAddress).Contains(asked.Path)
            ? new LinkTarget.ToWritten(asked.Path)
            : null;

    private LinkTarget? File(Asked asked)
    {
        foreach (
            var candidate in Spellings(asked)
                .SelectMany(LinkCandidates.Find)
                .Concat(LinkCandidates.FindBelow(asked.Source, asked.Path))
        )
        {
            if (documents.Contains(candidate))
                return PageOf(candidate, asked);
            if (assets.Contains(candidate) || statics.IsMade(candidate))
                return new LinkTarget.ToAsset(SourcePath.ToAssetPath(candidate, files.Input), candidate);
        }

        return null;
    }

    private LinkTarget? FormerAddress(Asked asked)
    {
        var below = asked.IsRooted
            ? SourcePath.Folders(asked.Source).Reverse().Select(folder => folder + asked.Path[1..])
            : [];
        return Spellings(asked).Concat(below).Select(old.Find).FirstOrDefault(found => found is not null) is { } moved
            ? PageOf(moved, asked)
            : null;
    }

    // A folder with pages has one itself: its index, or a list of what is in it.
    private LinkTarget? FolderOfPages(Asked asked)
    {
        foreach (var folder in Spellings(asked).Select(path => path.TrimEnd('/')).Where(path => path.Length > 0))
        {
            if (settings.DecisionFolders.Contains(folder))
                return new LinkTarget.ToPage(Package.PageOf(settings, folder), asked.Fragment, null);
            if (folders.Contains(folder + "/"))
                return new LinkTarget.ToPage(files.RouteOf(folder + "/index.md"), asked.Fragment, null);
        }

        return null;
    }

    private LinkTarget? AddressOnSite(Asked asked) =>
        !asked.IsRooted || InRepository(asked) is { Length: > 0 } file && Exists(file) ? null
        : LinkCandidates.NamesFile(asked.Path)
            ? new LinkTarget.ToMissingFile(
                asked.Path,
                asked.Suggests ? NearestFile(asked.Source, asked.Path[1..]) : null
            )
        : new LinkTarget.ToPage(new(asked.Path.EndsWith('/') ? asked.Path : asked.Path + "/"), asked.Fragment, null);

    // Docusaurus serves the page of a folder without a slash at its end, so that its links start one folder above, and
    // looks for files from the top of its pages on, too. Hugo and others serve every other page as a folder, so that
    // its links start one folder below.
    private LinkTarget? FromOwnAddress(Asked asked) =>
        asked.IsRooted || asked.IsAgain
            ? null
            : new[]
            {
                AddressOf(asked.Source),
                files.Old.Top is { } top && !asked.Path.StartsWith('.') ? top + "index.md" : null,
            }
                .OfType<string>()
                .Select(start => Resolve(new(start, asked.Path, asked.Fragment, Suggests: false, IsAgain: true)))
                .FirstOrDefault(found => found is LinkTarget.ToPage { Source: not null } or LinkTarget.ToAsset);

    private LinkTarget? OnCodeHost(Asked asked) =>
        InRepository(asked) is { } file
        && Exists(file)
        && CodeHost.Find(settings) is { } host
        && host.Read(file) is { } shown
            ? new LinkTarget.ToElsewhere(asked.Fragment is null ? shown : host.At(shown, asked.Fragment))
            : null;

    private LinkTarget? Unpublished(Asked asked) =>
        InRepository(asked) is { Length: > 0 } file && Exists(file) ? new LinkTarget.ToUnpublished(file) : null;

    private LinkTarget.ToMissingFile Missing(Asked asked)
    {
        var target = InRepository(asked) ?? asked.OnSite!;
        return new(
            target,
            !asked.Suggests
                ? null
                : (
                    asked.Target is null
                        ? null
                        : LinkCandidates.Elsewhere(asked.Path) ?? Moved(asked.Source, asked.OnSite)
                ) ?? NearestFile(asked.Source, target)
        );
    }

    private IEnumerable<string> Spellings(Asked asked) =>
        new[] { asked.Target, asked.OnSite, asked.OnSite is null ? null : files.Input + asked.OnSite }.OfType<string>();

    // What other tools serve at an address lies elsewhere in the repository.
    private string? InRepository(Asked asked) =>
        asked is { IsRooted: true, Target: { Length: > 1 } target } && !Exists(target)
            ? statics.Find(asked.Path) ?? target
            : asked.Target;

    private LinkTarget.ToPage PageOf(string path, Asked asked) => new(files.RouteOf(path), asked.Fragment, path);

    private string? AddressOf(string source) =>
        SourcePath.IsFolderPage(source)
            ? files.Old.IsNumbered && SourcePath.Folder(source).TrimEnd('/') is { Length: > 0 } folder
                ? folder + ".md"
                : null
            : files.Old.HasFolders
                ? $"{SourcePath.Folder(source)}{SourcePath.Stem(source)}/index.md"
                : null;

    // A file that went, where another one took over its address.
    private string? Moved(string source, string? path) =>
        path is not null && SourcePath.IsMarkdown(path) && old.Find(path[..^Path.GetExtension(path).Length]) is { } file
            ? SourcePath.Relative(SourcePath.Folder(source), file)
            : null;

    // Links go by the repository, as a code host follows them. Those written for the site, where `input/` and the
    // decision folders stand side by side, are understood too.
    private string BelowInput(string path) =>
        path.StartsWith(files.Input, StringComparison.Ordinal) ? path[files.Input.Length..] : path;

    // The same name in another folder, or a similar name in the same folder.
    private string? NearestFile(string source, string target)
    {
        var elsewhere = byName[Path.GetFileName(target)].FirstOrDefault();
        // A page is no help to who looks for a picture.
        var nearest =
            elsewhere
            ?? NearestName.Find(
                target,
                byFolder[SourcePath.Folder(target)]
                    .Where(path => AssetKinds.IsCarried(path) || !AssetKinds.IsCarried(target))
            );
        return nearest is null ? null : SourcePath.Relative(SourcePath.Folder(source), nearest);
    }
}
