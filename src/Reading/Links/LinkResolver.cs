using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Reading.Files;
using Lintel.Reading.Images;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>Decides where an address leads. It knows file names, never other files' content, so that all bodies can be
/// read at once.</summary>
internal sealed partial class LinkResolver(
    IFolder root,
    Settings settings,
    HandbookFiles files,
    CrossReferences names,
    OldAddresses old
)
{
    private readonly HashSet<string> documents =
    [
        .. files.Pages,
        .. files.OnRequest,
        .. files.Lessons,
        .. files.Decisions,
        .. files.Rubrics,
    ];
    private readonly HashSet<string> assets = [.. files.Assets];
    private readonly HashSet<string> folders = [.. files.Pages.Concat(files.Lessons).SelectMany(SourcePath.Folders)];
    private readonly ILookup<string, string> byName = files
        .All.Order(StringComparer.Ordinal)
        .ToLookup(path => System.IO.Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> byFolder = files
        .All.Order(StringComparer.Ordinal)
        .ToLookup(SourcePath.Folder, StringComparer.Ordinal);

    private readonly StaticFiles statics = new(root, files);

    /// <summary>What cross references may name.</summary>
    public CrossReferences Names => names;

    /// <summary>What names things that other tools keep.</summary>
    public ImmutableArray<Autolink> Autolinks => settings.Autolinks;

    /// <summary>Where <paramref name="written"/> leads from the file <paramref name="source"/>; what leads nowhere
    /// comes with the name that was probably meant if <paramref name="suggests"/> says so.</summary>
    public LinkTarget Resolve(string source, string written, bool isImage = false, bool suggests = true)
    {
        var address = LinkCandidates.OnSite(ControlCharacters().Replace(written, "").Trim());
        var (path, fragment) = Fragment.Split(address);
        if (path.Length == 0)
            return new LinkTarget.ToPage(RouteOf(source), fragment, source);
        if (LinkCandidates.IsUnknown(address))
            return new LinkTarget.ToUnknown();
        if (OnCodeHost(path) is { } shown)
            return new LinkTarget.ToPage(RouteOf(shown), fragment, shown);
        if (OnOwnSite(source, address, path, fragment) is { } own)
            return own;
        if (OnOwnHost(address, path) is { } gone)
            return gone;
        if (Scheme().Match(address) is { Success: true } scheme)
            return ResolveScheme(
                source,
                scheme.Groups["scheme"].Value.ToLowerInvariant(),
                address,
                path,
                fragment,
                isImage,
                suggests
            );
        if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal))
            return new LinkTarget.ToForbidden(LinkWords.NoPath);
        var target = ResolvePath(source, Uri.UnescapeDataString(path.Split('?')[0]), fragment, suggests);
        return target is LinkTarget.ToPage page && LinkCandidates.QueryOf(path) is { } query
            ? page with
            {
                Query = query,
            }
            : target;
    }

    /// <summary>Whether pages may hold values of a program.</summary>
    public bool HasValues => files.Old.HasValues;

    /// <summary>Whether a page of the handbook is called so, as notes call one another:
    /// <c>Some page#part|words</c>.</summary>
    public bool IsNamed(string note)
    {
        var name = System.IO.Path.GetFileName(note.Split('|', '#')[0].Trim());
        return name.Length > 0
            && ((string[])[name, name + ".md", name.Replace(' ', '-') + ".md"]).Any(file => byName[file].Any());
    }

    /// <summary>The file of a name, in any folder; null where there is none that is carried along.</summary>
    public LinkTarget? Named(string name) =>
        byName[System.IO.Path.GetFileName(name)].FirstOrDefault(assets.Contains) is { } path
            ? new LinkTarget.ToAsset(SourcePath.ToAssetPath(path, files.Input), path)
            : null;

    /// <summary>What the page that a link leads to is called; null when it leads to none.</summary>
    public string? TitleOf(LinkTarget target) =>
        target switch
        {
            LinkTarget.ToPage page => names.TitleOf(page.Route),
            LinkTarget.ToElsewhere elsewhere => names.TitleOf(Fragment.Split(elsewhere.Url).Path),
            _ => null,
        };

    /// <summary>The size of the picture that a link shows; null when it shows none of this handbook, or the file does
    /// not say.</summary>
    public ImageSize? SizeOf(Link link)
    {
        if (link is not { IsImage: true, Target: LinkTarget.ToAsset asset })
            return null;
        try
        {
            return ImageSize.Read(root.ReadStart(asset.Source, Limits.ImageBytes));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // Writing reports what cannot be read.
            return null;
        }
    }

    // Docusaurus has this scheme for what lies on the same host and is none of its pages.
    private LinkTarget BesideSite(string source, string path) =>
        ResolvePath(source, "/" + Uri.UnescapeDataString(path.Split('?', '#')[0]), null, suggests: false)
            is LinkTarget.ToAsset asset
            ? asset
            : new LinkTarget.ToElsewhere("/" + path);

    private LinkTarget ResolveScheme(
        string source,
        string scheme,
        string address,
        string path,
        string? fragment,
        bool isImage,
        bool suggests
    ) =>
        scheme switch
        {
            "data" when isImage && EmbeddedImage.Is(address) => new LinkTarget.ToEmbedded(address),
            "data" when isImage => new LinkTarget.ToForbidden(LinkWords.StrangePicture),
            "pathname" => BesideSite(source, address["pathname:".Length..].TrimStart('/', '\\')),
            _ when LinkWords.Elsewhere.Contains(scheme) => new LinkTarget.ToElsewhere(address),
            _ when LinkWords.References.TryGetValue(scheme, out var kind) => names.Find(
                Uri.UnescapeDataString(path.Split('?')[0])
            )
                is { } route
                ? new LinkTarget.ToPage(route, fragment, null)
            : names.FindElsewhere(Uri.UnescapeDataString(path)) is { } foreign
                ? foreign.Length > 0
                        ? new LinkTarget.ToElsewhere(
                            foreign + (fragment is null ? "" : "#" + Fragment.Escape(fragment))
                        )
                    : new LinkTarget.ToPage(SiteRoutes.Decisions, null, null)
            : new LinkTarget.ToNothing(kind, suggests ? names.Nearest(path) : null),
            _ => new LinkTarget.ToForbidden(LinkWords.UnknownScheme.Replace("{0}", scheme, StringComparison.Ordinal)),
        };

    private LinkTarget ResolvePath(string source, string path, string? fragment, bool suggests, bool isAgain = false)
    {
        var target = SourcePath.Resolve(source, path);
        var onSite = SourcePath.Resolve(BelowInput(source), path);
        if (target is null && onSite is null)
            return Around(SourcePath.Resolve(settings.PathInRepository + source, path));
        if (path.StartsWith('/') && statics.Served(path) is { } served)
            return served;
        foreach (
            var candidate in LinkCandidates
                .Find(target)
                .Concat(LinkCandidates.Find(onSite))
                .Concat(LinkCandidates.Find(onSite is null ? null : files.Input + onSite))
                .Concat(LinkCandidates.FindBelow(source, path))
        )
        {
            if (documents.Contains(candidate))
                return new LinkTarget.ToPage(RouteOf(candidate), fragment, candidate);
            if (assets.Contains(candidate) || statics.IsMade(candidate))
                return new LinkTarget.ToAsset(SourcePath.ToAssetPath(candidate, files.Input), candidate);
        }

        var moved = old.Find(target) ?? old.Find(onSite) ?? old.Find(onSite is null ? null : files.Input + onSite);
        if (path.StartsWith('/'))
            moved ??= SourcePath
                .Folders(source)
                .Reverse()
                .Select(below => old.Find(below + path[1..]))
                .FirstOrDefault(known => known is not null);
        if (moved is not null)
            return new LinkTarget.ToPage(RouteOf(moved), fragment, moved);
        if (
            (FolderAt(target) ?? FolderAt(onSite) ?? FolderAt(onSite is null ? null : files.Input + onSite)) is
            { } folder
        )
            return new LinkTarget.ToPage(folder, fragment, null);
        if (path.StartsWith('/') && target is { Length: > 1 } && !Exists(target))
            target = statics.Find(path) ?? target;
        if (path.StartsWith('/') && !(target is { Length: > 0 } && Exists(target)))
            return LinkCandidates.NamesFile(path)
                ? new LinkTarget.ToMissingFile(path, suggests ? NearestFile(source, path[1..]) : null)
                : new LinkTarget.ToPage(new(path.EndsWith('/') ? path : path + "/"), fragment, null);
        if (!isAgain && FromAddress(source, path, fragment) is { } found)
            return found;
        if (target is null)
            return new LinkTarget.ToMissingFile(onSite!, suggests ? NearestFile(source, onSite!) : null);
        if (Exists(target) && CodeHost.Find(settings)?.Read(target) is { } shown)
            return new LinkTarget.ToElsewhere(fragment is null ? shown : CodeHost.Find(settings)!.At(shown, fragment));
        if (target.Length > 0 && Exists(target))
            return new LinkTarget.ToUnpublished(target);
        return new LinkTarget.ToMissingFile(
            target,
            suggests ? LinkCandidates.Elsewhere(path) ?? Moved(source, onSite) ?? NearestFile(source, target) : null
        );
    }

    private LinkTarget Around(string? path) =>
        path is null ? new LinkTarget.ToForbidden(LinkWords.Outside)
        : CodeHost.Find(settings)?.Read("/" + path) is { } shown ? new LinkTarget.ToElsewhere(shown)
        : WorkTree.Holds(root.Path, path) ? new LinkTarget.ToUnpublished(path) { IsAround = true }
        : new LinkTarget.ToForbidden(LinkWords.Outside);

    // Docusaurus serves the page of a folder without a slash at its end, so that its links start one folder above, and
    // looks for files from the top of its pages on, too. Hugo and others serve every other page as a folder, so that
    // its links start one folder below.
    private LinkTarget? FromAddress(string source, string path, string? fragment) =>
        path.StartsWith('/')
            ? null
            : new[] { AddressOf(source), files.Old.Top is { } top && !path.StartsWith('.') ? top + "index.md" : null }
                .OfType<string>()
                .Select(start => ResolvePath(start, path, fragment, suggests: false, isAgain: true))
                .FirstOrDefault(found => found is LinkTarget.ToPage { Source: not null } or LinkTarget.ToAsset);

    private string? AddressOf(string source) =>
        SourcePath.IsFolderPage(source)
            ? files.Old.IsNumbered && SourcePath.Folder(source).TrimEnd('/') is { Length: > 0 } folder
                ? folder + ".md"
                : null
            : files.Old.HasFolders
                ? $"{SourcePath.Folder(source)}{SourcePath.Stem(source)}/index.md"
                : null;

    // A folder with pages has one itself: its index, or a list of what is in it.
    private Route? FolderAt(string? path)
    {
        var folder = path?.TrimEnd('/');
        if (folder is null)
            return null;
        if (folder.Length > 0 && settings.DecisionFolders.Contains(folder))
            return Package.PageOf(settings, folder);
        return folder.Length > 0 && folders.Contains(folder + "/") ? RouteOf(folder + "/index.md") : null;
    }

    // What the repository's own host shows as a file is a page here.
    private string? OnCodeHost(string address) =>
        OwnAddress.InRepository(settings, address) is { } path
            ? LinkCandidates.Find(path).FirstOrDefault(documents.Contains)
            : null;

    private LinkTarget.ToElsewhere? OnOwnHost(string address, string path) =>
        OwnAddress.InRepository(settings, path)?.TrimEnd('/') is { Length: > 0 } file
        && SourcePath.Resolve("", file) == file
        && !Exists(file)
            ? new(address) { Missing = file }
            : null;

    // What has a file here is linked to as such, also in a preview.
    private LinkTarget? OnOwnSite(string source, string address, string path, string? fragment)
    {
        if (OwnAddress.OnSite(settings, path) is not { } below)
            return null;
        var found = ResolvePath(source, below, fragment, suggests: false);
        return found is LinkTarget.ToPage { Source: not null } or LinkTarget.ToAsset
            ? found
            : new LinkTarget.ToElsewhere(address) { Missing = below };
    }

    // A file that went, where another one took over its address.
    private string? Moved(string source, string? path) =>
        path is not null
        && SourcePath.IsMarkdown(path)
        && old.Find(path[..^System.IO.Path.GetExtension(path).Length]) is { } file
            ? SourcePath.Relative(SourcePath.Folder(source), file)
            : null;

    // Links go by the repository, as a code host follows them. Those written for the site, where `input/` and the
    // decision folders stand side by side, are understood too.
    private string BelowInput(string path) =>
        path.StartsWith(files.Input, StringComparison.Ordinal) ? path[files.Input.Length..] : path;

    private bool Exists(string path) => root.HasFile(path) || root.HasFolder(path);

    // The same name in another folder, or a similar name in the same folder.
    private string? NearestFile(string source, string target)
    {
        var elsewhere = byName[System.IO.Path.GetFileName(target)].FirstOrDefault();
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

    private Route RouteOf(string path) => files.RouteOf(path);

    [GeneratedRegex(@"^(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\uFEFF]")]
    private static partial Regex ControlCharacters();
}
