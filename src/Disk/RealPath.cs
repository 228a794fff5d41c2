using System.Runtime.InteropServices;

namespace Lintel.Disk;

/// <summary>A path with every symbolic link on the way followed, not only the last: <c>realpath</c>.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Resolves a full path; null when it leads nowhere or round in a circle.</summary>
    public static string? Resolve(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            return null;
        return OperatingSystem.IsWindows() ? Walk(path, MostLinks) : OnUnix(path);
    }

    /// <summary>Whether a resolved path is a resolved folder or lies below it.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (
            path.Length == folder.Length
            || folder.EndsWith(Path.DirectorySeparatorChar)
            || path[folder.Length] == Path.DirectorySeparatorChar
        );

    private static string? OnUnix(string path)
    {
        var found = RealPathOf(path);
        if (found == 0)
            return null;
        try
        {
            return Marshal.PtrToStringUTF8(found);
        }
        finally
        {
            Free(found);
        }
    }

    private static string? Walk(string path, int links)
    {
        var resolved = Path.GetPathRoot(path) ?? "";
        foreach (
            var name in path[resolved.Length..]
                .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = Path.Combine(resolved, name);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (links == 0 || Walk(Path.GetFullPath(target, resolved), links - 1) is not { } end)
                    return null;
                next = end;
            }

            resolved = next;
        }

        return Path.Exists(resolved) ? resolved : null;
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_RealPath", SetLastError = true)]
    private static extern nint RealPathOf([MarshalAs(UnmanagedType.LPUTF8Str)] string path);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Free")]
    private static extern void Free(nint memory);
}
