namespace Lintel.Disk;

/// <summary>An empty file that only one process can make: whoever made it has its name until it is gone again.</summary>
internal sealed class FileClaim : IDisposable
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(10);

    private readonly string path;

    private FileClaim(string path) => this.path = path;

    /// <summary>Makes the file; null when somebody else has it.</summary>
    public static FileClaim? Take(string path)
    {
        try
        {
            if (File.GetLastWriteTimeUtc(path) is var time && time.Year > 1970 && time < DateTime.UtcNow - Abandoned) File.Delete(path);
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
            return new(path);
        }
        catch (IOException) when (FileStatus.Of(path) is not null)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);
}
