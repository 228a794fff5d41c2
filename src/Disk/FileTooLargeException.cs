namespace Lintel.Disk;

/// <summary>A file above the size that its reader takes.</summary>
/// <param name="length">Its size in bytes.</param>
/// <param name="most">The largest size that is taken, in bytes.</param>
internal sealed class FileTooLargeException(long length, int most)
    : IOException(FormattableString.Invariant($"it has {length:N0} bytes, and at most {most:N0} are read"))
{
    /// <summary>Size in bytes.</summary>
    public long Length => length;

    /// <summary>The largest size that is taken, in bytes.</summary>
    public int Most => most;
}
