namespace Lintel.Disk;

/// <summary>An empty file that only one process can make: whoever made it has its name until it is gone
/// again.</summary>
internal sealed class FileClaim : IDisposable
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(10);

    // EEXIST and ERROR_FILE_EXISTS: to look for the file would be too late, for it may be gone again.
    private const int Exists = 17;
    private const int ExistsOnWindows = unchecked((int)0x80070050);

    private readonly string path;

    private FileClaim(string path) => this.path = path;

    /// <summary>Makes the file; null when somebody else has it.</summary>
    public static FileClaim? Take(string path)
    {
        try
        {
            if (File.GetLastWriteTimeUtc(path) is var time && time.Year > 1970 && time < DateTime.UtcNow - Abandoned)
                File.Delete(path);
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
            return new(path);
        }
        catch (IOException failure) when (failure.HResult is Exists or ExistsOnWindows)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);
}
