namespace Lintel.Disk;

/// <summary>The work tree of git that holds a folder.</summary>
internal static class WorkTree
{
    /// <summary>Its top: the nearest folder upward with a <c>.git</c>; null when there is none.</summary>
    public static string? Of(string folder)
    {
        for (var top = folder; top is not null; top = Path.GetDirectoryName(top))
            if (FileStatus.Of(Path.Combine(top, ".git")) is not null) return top;
        return null;
    }
}
