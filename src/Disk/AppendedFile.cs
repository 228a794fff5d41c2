using System.Text;

namespace Lintel.Disk;

/// <summary>A file of the caller's to which others add too, as a build server's.</summary>
internal static class AppendedFile
{
    /// <summary>Adds a text at the end; throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>
    /// when that cannot be done.</summary>
    public static void Append(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
