using Lintel.Model;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>From what another tool calls a page to its path below the content folder.</summary>
/// <param name="folder">The folder of that tool's pages, below the root; empty for the root.</param>
/// <param name="input">The content folder with its closing slash; empty for the root.</param>
internal sealed class NavigationPaths(string folder, string input)
{
    /// <summary>Of a file, as it lies below the folder of pages, or beside the file that names it.</summary>
    public string? OfFile(string written)
    {
        var path = Uri.UnescapeDataString(written.Split('#', '?')[0]);
        return Below(path) is { Length: > 0 } found ? found : null;
    }

    /// <summary>Of an address: <c>/guide/</c> is the page of a folder, <c>/guide.html</c> is a page beside
    /// it.</summary>
    public string? OfAddress(string written)
    {
        var path = Uri.UnescapeDataString(written.Split('#', '?')[0]);
        if (path.Length == 0)
            return null;
        if (path.EndsWith(".html", StringComparison.Ordinal))
            path = path[..^".html".Length];
        return Below("/" + (path.EndsWith('/') ? path + "index" : path).TrimStart('/'));
    }

    // A page that lies elsewhere is none of the handbook.
    private string? Below(string path)
    {
        var prefix = folder.Length > 0 ? folder + "/" : "";
        return SourcePath.Resolve("", prefix + path.TrimStart('/')) is not { } found ? null
            : found.StartsWith(input, StringComparison.Ordinal) ? found[input.Length..]
            : found + "/" == input ? ""
            : null;
    }
}
