namespace Lintel.Disk;

/// <summary>The work tree of git that holds a folder.</summary>
internal static class WorkTree
{
    /// <summary>Its top, links followed: the nearest folder upward with a <c>.git</c>; null when there is
    /// none.</summary>
    public static string? Find(string folder)
    {
        for (var top = RealPath.Resolve(Path.GetFullPath(folder)); top is not null; top = Path.GetDirectoryName(top))
            if (FileStatus.Read(Path.Combine(top, ".git")) is not null)
                return top;
        return null;
    }

    /// <summary>Whether there is a file or a folder at a path below the top of the work tree around a folder.</summary>
    public static bool Holds(string folder, string path) =>
        Find(folder) is { } top && new DiskFolder(top).Kind(path) is EntryKind.File or EntryKind.Folder;

    /// <summary>Where a folder lies below the top: empty for the top itself and where there is no work tree, else with
    /// a closing slash.</summary>
    public static string PathOf(string folder) =>
        Find(folder) is { } top && RealPath.Resolve(Path.GetFullPath(folder)) is { } real && real != top
            ? Path.GetRelativePath(top, real).Replace('\\', '/') + "/"
            : "";
}
