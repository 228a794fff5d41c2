namespace Lintel.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Memory = "/dev/shm";
    private const long Room = 2L << 30;

    public TemporaryFolder() =>
        Path = Directory
            .CreateDirectory(System.IO.Path.Combine(Root, "lintel-test-" + System.IO.Path.GetRandomFileName()))
            .FullName;

    /// <summary>Where these folders stand: in memory where there is room and scripts can be started, for thousands of
    /// files come and go.</summary>
    public static string Root { get; } = IsMemoryFit() ? Memory : System.IO.Path.GetTempPath();

    public string Path { get; }

    public static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            var target = System.IO.Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } link)
                File.CreateSymbolicLink(target, link);
            else if (entry is DirectoryInfo)
                CopyFolder(entry.FullName, target);
            else
                File.Copy(entry.FullName, target);
        }
    }

    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text file with its folders.</summary>
    public string Write(string path, string text)
    {
        var full = Combine(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Writes a shell script that can be run.</summary>
    public string WriteScript(string path, string text)
    {
        var full = Write(path, "#!/bin/sh\n" + text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static bool IsMemoryFit()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Memory))
            return false;
        // A container's may be small, or hold nothing that can be started.
        var mount = File.ReadLines("/proc/mounts").LastOrDefault(line => line.Contains($" {Memory} "));
        return mount is not null && !mount.Contains("noexec") && new DriveInfo(Memory).AvailableFreeSpace > Room;
    }
}
