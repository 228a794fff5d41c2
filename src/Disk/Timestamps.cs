using System.Buffers;

namespace Lintel.Disk;

/// <summary>Files that did not change keep their time, so that uploads and caches skip them.</summary>
internal static class Timestamps
{
    private const int BlockSize = 1 << 15;

    /// <summary>Gives each file of <paramref name="next"/> that equals the one in <paramref name="last"/> its old
    /// time.</summary>
    public static void KeepUnchanged(string last, string next, CancellationToken end)
    {
        if (!Directory.Exists(last))
            return;
        Parallel.ForEach(
            new DirectoryInfo(next).EnumerateFiles("*", SearchOption.AllDirectories),
            new() { CancellationToken = end },
            file =>
            {
                var old = Path.Combine(last, Path.GetRelativePath(next, file.FullName));
                if (
                    FileStatus.Read(old) is { Kind: FileKind.Regular } status
                    && status.Length == file.Length
                    && AreEqual(old, file.FullName)
                )
                    file.LastWriteTimeUtc = File.GetLastWriteTimeUtc(old);
            }
        );
    }

    private static bool AreEqual(string a, string b)
    {
        using var one = File.OpenRead(a);
        using var other = File.OpenRead(b);
        var blocks = ArrayPool<byte>.Shared.Rent(2 * BlockSize);
        try
        {
            var block = blocks.AsSpan(0, BlockSize);
            var beside = blocks.AsSpan(BlockSize, BlockSize);
            for (var length = 1; length > 0; )
            {
                length = one.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false);
                if (other.ReadAtLeast(beside, BlockSize, throwOnEndOfStream: false) != length)
                    return false;
                if (!block[..length].SequenceEqual(beside[..length]))
                    return false;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(blocks);
        }
    }
}
