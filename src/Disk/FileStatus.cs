using System.Runtime.InteropServices;

namespace Lintel.Disk;

/// <summary>What stands under a name itself, links not followed: <c>lstat</c>.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Owner">Number of the user that it belongs to; 0 where the system does not say.</param>
/// <param name="Modified">When it was written last, in ticks of the coordinated universal time.</param>
internal readonly record struct FileStatus(FileKind Kind, long Length, uint Owner = 0, long Modified = 0)
{
    private const int KindMask = 0xF000;

    /// <summary>Asks the system; null when nothing stands there, or asking is not allowed.</summary>
    public static FileStatus? Read(string path) => OperatingSystem.IsWindows() ? OnWindows(path) : OnUnix(path);

    private static FileStatus? OnUnix(string path)
    {
        if (LStat(path, out var status) != 0)
            return null;
        var kind = (status.Mode & KindMask) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            _ => FileKind.Special,
        };
        return new(kind, status.Size, status.User, Ticks(status.WriteTime, status.WriteNanoseconds));
    }

    private static FileStatus? OnWindows(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
            return new(FileKind.Link, 0);
        if (file.Exists)
            return new(
                file.Attributes.HasFlag(FileAttributes.Device) ? FileKind.Special : FileKind.Regular,
                file.Length,
                Modified: file.LastWriteTimeUtc.Ticks
            );
        return Directory.Exists(path)
            ? new(FileKind.Folder, 0, Modified: Directory.GetLastWriteTimeUtc(path).Ticks)
            : null;
    }

    private static long Ticks(long seconds, long nanoseconds) =>
        DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + (nanoseconds / TimeSpan.NanosecondsPerTick);

    // The runtime's own wrapper of lstat(2): System.IO does not tell a pipe from a file, and opening a pipe waits for
    // whoever writes to it. The layout of the answer is the same on every Unix.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", SetLastError = true)]
    private static extern int LStat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out Answer answer);

    [StructLayout(LayoutKind.Sequential)]
    private struct Answer
    {
        public int Flags;
        public int Mode;
        public uint User;
        public uint Group;
        public long Size;
        public long AccessTime,
            AccessNanoseconds,
            WriteTime,
            WriteNanoseconds;
        public long ChangeTime,
            ChangeNanoseconds,
            BirthTime,
            BirthNanoseconds;
        public long Device,
            DeviceOfFile,
            Node;
        public uint UserFlags;
    }
}

/// <summary>What the file system keeps under a name.</summary>
internal enum FileKind
{
    /// <summary>Bytes.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, a device or a socket.</summary>
    Special,
}
