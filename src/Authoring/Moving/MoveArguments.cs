using Lintel.Disk;
using Lintel.Text;

namespace Lintel.Authoring.Moving;

/// <summary>From two paths as somebody types them to a move.</summary>
internal static class MoveArguments
{
    /// <summary>Reads the paths, which are meant from the current folder or from the root; or says what is wrong with
    /// them.</summary>
    public static Result<Move, string> Read(DiskFolder root, string from, string to)
    {
        var here = new DiskFolder(".").Path;
        foreach (var start in (string[])[here, root.Path])
        {
            if (Below(root, Path.GetFullPath(from, start)) is not { } source || root.Kind(source) is null)
                continue;
            if (source.Length == 0)
                return "the whole handbook is moved with the folder that it lies in";
            return Below(root, Path.GetFullPath(to, start)) is { } target
                ? Create(root, source, target, isFolder: to.EndsWith('/') || to is "." or "..")
                : $"'{to}' lies outside the handbook";
        }

        return NearestName.Find(Path.GetFileName(from), NamesBeside(root, from)) is { } nearest
            ? $"there is no '{from}'; '{nearest}' is there"
            : $"there is no '{from}'";
    }

    private static Result<Move, string> Create(DiskFolder root, string from, string to, bool isFolder)
    {
        if (to.Length == 0 || root.HasFolder(to) || isFolder)
            to = (to.Length == 0 ? "" : to + "/") + Path.GetFileName(from);
        if (root.Kind(to) is not null)
            return $"there is a '{to}' already";
        if (new Move(from, to).Takes(to))
            return $"'{to}' lies in '{from}' itself";
        return
            root.HasFile(from)
            && !string.Equals(Path.GetExtension(from), Path.GetExtension(to), StringComparison.Ordinal)
            ? $"'{to}' needs the ending '{Path.GetExtension(from)}', or a closing slash when it is a folder"
            : new Move(from, to);
    }

    private static string? Below(DiskFolder root, string full)
    {
        var path = Path.GetRelativePath(root.Path, full).Replace('\\', '/').TrimEnd('/');
        return path == "." ? ""
            : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null
            : path;
    }

    private static IEnumerable<string> NamesBeside(DiskFolder root, string from) =>
        Below(root, Path.GetFullPath(Path.GetDirectoryName(from) is { Length: > 0 } folder ? folder : "."))
            is { } beside
        && root.HasFolder(beside)
            ? root.Entries(beside.Length == 0 ? "" : beside + "/").Select(entry => entry.Name)
            : [];
}
