using System.Diagnostics;

namespace Lintel.Tests.Disk;

/// <summary>A disk in memory that is soon full; only root can mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private SmallDisk() => Folder = folder.Path;

    public string Folder { get; }

    /// <summary>Mounts one of some bytes; null where that is not allowed.</summary>
    public static SmallDisk? Mount(int bytes)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            return null;
        var disk = new SmallDisk();
        if (Run("mount", "-t", "tmpfs", "-o", $"size={bytes}", "tmpfs", disk.Folder) == 0)
            return disk;
        disk.folder.Dispose();
        return null;
    }

    public void Dispose()
    {
        Run("umount", Folder);
        folder.Dispose();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
