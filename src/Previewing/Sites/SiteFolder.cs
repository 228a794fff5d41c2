namespace Lintel.Previewing.Sites;

/// <summary>A built site on the disk.</summary>
internal static class SiteFolder
{
    /// <summary>The site in a folder.</summary>
    public static Site Open(string folder)
    {
        var top = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        return new(path => Path.GetFullPath(Path.Combine(top, path)) is var full && full.StartsWith(top, StringComparison.Ordinal) ? Read(full) : null);
    }

    /// <summary>The bytes of a file; null when it cannot be had, which is what a reader is told.</summary>
    public static ReadOnlyMemory<byte>? Read(string file)
    {
        try
        {
            if (!File.Exists(file)) return null;
            return File.ReadAllBytes(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
