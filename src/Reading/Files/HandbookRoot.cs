using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Git;

namespace Lintel.Reading.Files;

/// <summary>Finds the folder of a handbook from a folder inside it, as git finds its repository.</summary>
internal static class HandbookRoot
{
    /// <summary>
    /// The nearest folder upward with settings; else the folder itself where it holds a content folder or records; else
    /// the top of the work tree. It is never above the work tree, and without one it is only a folder of the same
    /// owner, for anybody may leave settings in a folder that all may write to.
    /// </summary>
    public static string Find(string folder)
    {
        var found = FindNearest(folder);
        var content = Path.GetFullPath(found);
        // Settings below `input/` are those of the repository around it.
        return
            Path.GetFileName(content) == ContentFolder.Default
            && RealPath.Resolve(content) is { } real
            && WorkTree.Find(real) is { } top
            && top != real
            && HasSettings(real)
            ? Path.GetDirectoryName(content)!
            : found;
    }

    private static string FindNearest(string folder)
    {
        var start = RealPath.Resolve(Path.GetFullPath(folder));
        if (start is null)
            return folder;
        var top = WorkTree.Find(start);
        if (HasContentFolder(start))
            return folder;
        for (var at = start; at is not null; at = at == top ? null : Path.GetDirectoryName(at))
            if (HasSettings(at) && (top is not null || IsOwnedAs(at, start)))
                return at == start ? folder : at;
        return top is null || top == start || HasRecords(start) ? folder : top;
    }

    private static bool HasContentFolder(string folder) => new DiskFolder(folder).HasFolder(ContentFolder.Default);

    private static bool HasSettings(string folder) =>
        new DiskFolder(folder) is var root && Settings.Places.Any(root.HasFile);

    // A folder that is one of records itself belongs to the handbook around it.
    private static bool HasRecords(string folder) =>
        new DecisionFolderFinder(
            new DiskFolder(folder),
            IgnoredPaths.None,
            PathPatterns.Create([]),
            new DiagnosticBag()
        )
            .Find()
            .Any(found => found.Length > 0);

    private static bool IsOwnedAs(string folder, string start) =>
        FileStatus.Read(folder)?.Owner == FileStatus.Read(start)?.Owner
        && Settings.Places.All(place =>
            FileStatus.Read(Path.Combine(folder, place)) is not { } settings
            || settings.Owner == FileStatus.Read(start)?.Owner
        );
}
