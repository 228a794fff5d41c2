using Lintel.Disk;

namespace Lintel.Preview.Sites;

/// <summary>A built site on the disk.</summary>
internal static class SiteFolder
{
    /// <summary>The site in a folder.</summary>
    public static ServedSite Open(string folder)
    {
        var site = new DiskFolder(folder);
        return new(path => Read(site, path));
    }

    /// <summary>The bytes of a file; null when it cannot be had, which is what a reader is told.</summary>
    public static ReadOnlyMemory<byte>? Read(IFolder folder, string path)
    {
        try
        {
            if (!folder.HasFile(path))
                return null;
            return folder.Read(path, Array.MaxLength);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
