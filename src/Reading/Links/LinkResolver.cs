using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;
using Lintel.Reading.Images;

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
    private readonly PathResolver paths = new(root, settings, files, old);

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
        var target = paths.Resolve(source, Uri.UnescapeDataString(path.Split('?')[0]), fragment, suggests);
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
            && ((string[])[name, name + ".md", name.Replace(' ', '-') + ".md"]).Any(file => paths.Named(file).Any());
    }

    /// <summary>The file of a name, in any folder; null where there is none that is carried along.</summary>
    public LinkTarget? Named(string name) =>
        paths.Named(System.IO.Path.GetFileName(name)).FirstOrDefault(paths.IsAsset) is { } path
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
        paths.Resolve(source, "/" + Uri.UnescapeDataString(path.Split('?', '#')[0]), null, suggests: false)
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

    // What the repository's own host shows as a file is a page here.
    private string? OnCodeHost(string address) =>
        OwnAddress.InRepository(settings, address) is { } path
            ? LinkCandidates.Find(path).FirstOrDefault(paths.IsPage)
            : null;

    private LinkTarget.ToElsewhere? OnOwnHost(string address, string path) =>
        OwnAddress.InRepository(settings, path)?.TrimEnd('/') is { Length: > 0 } file
        && SourcePath.Resolve("", file) == file
        && !paths.Exists(file)
            ? new(address) { Missing = file }
            : null;

    // What has a file here is linked to as such, also in a preview.
    private LinkTarget? OnOwnSite(string source, string address, string path, string? fragment)
    {
        if (OwnAddress.OnSite(settings, path) is not { } below)
            return null;
        var found = paths.Resolve(source, below, fragment, suggests: false);
        return found is LinkTarget.ToPage { Source: not null } or LinkTarget.ToAsset
            ? found
            : new LinkTarget.ToElsewhere(address) { Missing = below };
    }

    private Route RouteOf(string path) => files.RouteOf(path);

    [GeneratedRegex(@"^(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\uFEFF]")]
    private static partial Regex ControlCharacters();
}
