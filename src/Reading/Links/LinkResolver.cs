using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Content;
using Lintel.Content.Catalogs;
using Lintel.Diagnostics;
using Lintel.Reading.Files;

namespace Lintel.Reading.Links;

/// <summary>Decides where an address leads. It knows file names, never other files' content, so that all bodies can be read at once.</summary>
public sealed partial class LinkResolver(string root, Settings settings, HandbookFiles files, Names names)
{
    private readonly ImmutableHashSet<string> documents = [.. files.Pages, .. files.Lessons, .. files.Decisions, .. files.Rubrics];
    private readonly ImmutableHashSet<string> assets = [.. files.Assets];

    /// <summary>Where <paramref name="written"/> leads from the file <paramref name="source"/>.</summary>
    public LinkTarget Resolve(string source, string written)
    {
        var address = ControlCharacters().Replace(written, "").Trim();
        var (path, fragment) = Split(address);
        if (path.Length == 0) return new LinkTarget.ToPage(RouteOf(source), fragment, source);
        if (Scheme().Match(address) is { Success: true } scheme) return ResolveScheme(scheme.Groups["scheme"].Value.ToLowerInvariant(), address, path, fragment);
        if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal))
            return new LinkTarget.ToForbidden("it is neither a path nor a whole address");
        return ResolvePath(source, Uri.UnescapeDataString(path.Split('?')[0]), fragment);
    }

    private LinkTarget ResolveScheme(string scheme, string address, string path, string? fragment) => scheme switch
    {
        "http" or "https" or "mailto" => new LinkTarget.ToElsewhere(address),
        "adr" or "lesson" or "rubric" or "xref" => names.Find(Uri.UnescapeDataString(path)) is { } route
            ? new LinkTarget.ToPage(route, fragment, null)
            : new LinkTarget.ToNothing(KindOf(scheme), names.Nearest(path)),
        _ => new LinkTarget.ToForbidden($"'{scheme}:' is not a scheme that pages link to"),
    };

    private LinkTarget ResolvePath(string source, string path, string? fragment)
    {
        if (SourcePath.Resolve(source, path) is not { } target) return new LinkTarget.ToForbidden("it leads out of the handbook");
        var candidates = path.StartsWith('/') ? Candidates(target).Concat(Candidates(files.Input + target)) : Candidates(target);
        foreach (var candidate in candidates)
        {
            if (documents.Contains(candidate)) return new LinkTarget.ToPage(RouteOf(candidate), fragment, candidate);
            if (assets.Contains(candidate)) return new LinkTarget.ToAsset(SourcePath.ToAssetPath(candidate, files.Input));
        }

        if (path.StartsWith('/')) return new LinkTarget.ToPage(new(path.EndsWith('/') ? path : path + "/"), fragment, null);
        var folder = target.TrimEnd('/');
        if (settings.DecisionFolders.Contains(folder)) return new LinkTarget.ToPage(Package.PageOf(settings, folder), fragment, null);
        if (settings.Repository is { } repository && Exists(target)) return new LinkTarget.ToElsewhere($"{repository}/blob/{settings.Branch}/{target}");
        return new LinkTarget.ToMissingFile(target, Exists(target) ? null : NearestFile(source, target));
    }

    // The file itself; the page of a folder; the Markdown behind an address as sites write them (`x.html`, `x/`, `x`).
    private static IEnumerable<string> Candidates(string target)
    {
        yield return target;
        var bare = target.TrimEnd('/');
        var prefix = bare.Length == 0 ? "" : bare + "/";
        yield return prefix + "index.md";
        yield return prefix + "README.md";
        yield return (bare.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? bare[..^5] : bare) + ".md";
    }

    private bool Exists(string path)
    {
        var full = System.IO.Path.Combine(root, path);
        return File.Exists(full) || Directory.Exists(full);
    }

    private string? NearestFile(string source, string target)
    {
        var nearest = NearestName.Of(target, documents.Concat(assets).Order(StringComparer.Ordinal));
        return nearest is null ? null : RelativePath(SourcePath.Folder(source), nearest);
    }

    private static string RelativePath(string folder, string target) => System.IO.Path.GetRelativePath("/" + folder, "/" + target).Replace('\\', '/');

    private Route RouteOf(string path) => SourcePath.ToRoute(path, files.Input);

    private static string KindOf(string scheme) => scheme switch { "adr" => "decision", "xref" => "page", _ => scheme };

    private static (string Path, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (address, null) : (address[..hash], Uri.UnescapeDataString(address[(hash + 1)..]));
    }

    [GeneratedRegex(@"^(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\uFEFF]")]
    private static partial Regex ControlCharacters();
}
