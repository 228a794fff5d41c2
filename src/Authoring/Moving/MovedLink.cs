using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Authoring.Moving;

/// <summary>How an address is written after a move: in the same way, to the same thing.</summary>
internal sealed class MovedLink(Move move, Settings settings, HandbookFiles files)
{
    /// <summary>The new address of a link in a file; null when it stays as it is.</summary>
    public string? Rewrite(string source, Link link)
    {
        var (path, behind) = Route.Split(link.Written);
        if (path.Length == 0)
            return null;
        var written = Uri.UnescapeDataString(path);
        if (written.Contains("://", StringComparison.Ordinal))
            return OnCodeHost(path, link.Target) is { } shown ? shown + behind : null;
        if (IsScheme(written))
            return null;
        var moved = written.StartsWith('/') ? FromTop(written, link.Target) : Relative(source, written, link.Target);
        return moved is null || moved == written ? null : Escaped(path, moved) + behind;
    }

    private string? OnCodeHost(string written, LinkTarget target)
    {
        if (SourceOf(target) is not { } old || !move.Takes(old))
            return null;
        var (before, after) = (UrlPath.Escape(old), UrlPath.Escape(move.NewPath(old)));
        return written.EndsWith(before, StringComparison.Ordinal) ? written[..^before.Length] + after : null;
    }

    private string? FromTop(string written, LinkTarget target)
    {
        if (SourceOf(target) is not { } old)
        {
            // A folder by its address.
            var folder = written.Trim('/');
            return move.Takes(folder) ? "/" + move.NewPath(folder) + Slash(written)
                : move.Below(files.Input) is { } below && below.Takes(folder)
                    ? "/" + below.NewPath(folder) + Slash(written)
                : null;
        }

        if (!move.Takes(old))
            return null;
        var path = move.NewPath(old);
        if (written[1..] == old)
            return "/" + path;
        if (files.Input + written[1..] == old)
            return path.StartsWith(files.Input, StringComparison.Ordinal) ? "/" + path[files.Input.Length..] : null;
        var route = files.RouteOf(path).Path;
        return written.EndsWith('/') ? route : route.TrimEnd('/');
    }

    private string? Relative(string source, string written, LinkTarget target)
    {
        // What lies outside the root is named from the top of the repository.
        var top = settings.PathInRepository;
        if ((SourceOf(target) is { } file ? top + file : SourcePath.Resolve(top + source, written)) is not { } old)
            return null;
        var here = top + move.NewFolder(source);
        var path = old.StartsWith(top, StringComparison.Ordinal) ? top + move.NewPath(old[top.Length..]) : old;
        if (path == old && here == top + SourcePath.Folder(source))
            return null;
        var way = SourcePath.Relative(here, Shaped(written, old, path));
        if (way.Length == 0)
            way = "./";
        return written.StartsWith("./", StringComparison.Ordinal) && !way.StartsWith('.') ? "./" + way : way;
    }

    // With its ending, with another one, or without, as the author names files.
    private static string Shaped(string written, string old, string path)
    {
        if (!SourcePath.IsRecordText(old) || written.EndsWith(Path.GetExtension(old), StringComparison.Ordinal))
            return SourcePath.IsRecordText(old) ? path : path.TrimEnd('/') + Slash(written);
        var bare = path[..^Path.GetExtension(path).Length];
        if (written.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return bare + ".html";
        return (SourcePath.IsFolderPage(path) ? SourcePath.Folder(path).TrimEnd('/') : bare) + Slash(written);
    }

    private static string? SourceOf(LinkTarget target) =>
        target switch
        {
            LinkTarget.ToPage page => page.Source,
            LinkTarget.ToAsset asset => asset.Source,
            LinkTarget.ToUnpublished { IsAround: false } file => file.Path,
            _ => null,
        };

    private static string Slash(string written) => written.EndsWith('/') ? "/" : "";

    private static bool IsScheme(string written) =>
        written.IndexOfAny([':', '/']) is > 0 and var at && written[at] == ':';

    private static string Escaped(string written, string path) =>
        written.Contains('%', StringComparison.Ordinal)
        || (!written.Contains(' ') && path.IndexOfAny([' ', '(', ')']) >= 0)
            ? UrlPath.Escape(path)
            : path;
}
