using System.Diagnostics;

namespace Lintel.Tests.Disk;

/// <summary>A handbook in a folder of its own, and beside it a place that nothing of it may reach.</summary>
internal sealed class LinkedHandbook : IDisposable
{
    /// <summary>What lies outside, and must not get in.</summary>
    public const string Secret = "MARK-OF-THE-OUTSIDE";

    private const string Record =
        "# 1. Keep it\n\nDate: 2026-01-05\n\n## Status\n\nAccepted\n\n## Context\n\nOld.\n\n"
        + "## Considered Options\n\n* Keep\n* Drop\n\n## Decision\n\nKeep.\n\n## Consequences\n\nLess to do.\n";

    private readonly TemporaryFolder folder = new();

    public LinkedHandbook()
    {
        folder.Write("hb/input/index.md", "# Home\n\nHello.\n");
        folder.Write("outside/page.md", $"# {Secret}\n");
        folder.Write("outside/data.csv", Secret);
        folder.Write("outside/0001-a.md", Record.Replace("Keep it", Secret, StringComparison.Ordinal));
    }

    /// <summary>The folder of the handbook.</summary>
    public string Root => folder.Combine("hb");

    /// <summary>Full path of a name in the handbook.</summary>
    public string In(string path) => folder.Combine("hb", path);

    /// <summary>Full path of a name beside the handbook.</summary>
    public string Beside(string path) => folder.Combine(path);

    /// <summary>Writes a file of the handbook.</summary>
    public void Write(string path, string text) => folder.Write("hb/" + path, text);

    /// <summary>Puts a whole record into the handbook.</summary>
    public void WriteRecord(string path) => Write(path, Record);

    /// <summary>Makes a symbolic link in the handbook.</summary>
    public void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.CreateSymbolicLink(In(path), target);
    }

    /// <summary>Makes a pipe in the handbook.</summary>
    public void Pipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        using var process = Process.Start("mkfifo", [In(path)]);
        process.WaitForExit();
    }

    /// <summary>Everything that was published, as one text.</summary>
    public string Published() =>
        !Directory.Exists(In("output"))
            ? ""
            : string.Concat(
                Directory.EnumerateFiles(In("output"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)
            );

    /// <summary>What stands outside, with what it says.</summary>
    public string Outside() =>
        string.Join(
            '\n',
            Directory
                .EnumerateFileSystemEntries(Beside("outside"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => File.Exists(path) ? $"{path}: {File.ReadAllText(path)}" : path)
        );

    public void Dispose() => folder.Dispose();
}
