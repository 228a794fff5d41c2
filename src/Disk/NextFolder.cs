using System.Diagnostics;
using System.Globalization;

namespace Lintel.Disk;

/// <summary>The folder beside the output in which the next site grows; its name tells which process it belongs
/// to.</summary>
internal static class NextFolder
{
    /// <summary>Behind the name of a folder that was moved away for a moment.</summary>
    public const string OldSuffix = ".old";

    // A process id is given again; what is older than this belongs to nobody whatever its name says.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Makes a folder of this process's for a target, under a name that nobody can have taken.</summary>
    public static string Create(string target)
    {
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var folder = $"{Prefix(target)}{process}-{Guid.NewGuid():N}";
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Removes what killed builds left behind; where one died between its two moves, the site is put back
    /// first.</summary>
    public static void RemoveAbandoned(string target)
    {
        var prefix = Prefix(target);
        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent))
            return;
        foreach (
            var folder in Directory
                .EnumerateDirectories(parent, Path.GetFileName(prefix) + "*")
                .Where(folder => IsAbandoned(folder, prefix))
        )
        {
            if (folder.EndsWith(OldSuffix, StringComparison.Ordinal) && FileStatus.Read(target) is null)
                Directory.Move(folder, target);
            else
                Remove(folder);
        }
    }

    /// <summary>Removes a folder that nobody needs; what cannot be removed now is removed by a later build.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (FileStatus.Read(folder)?.Kind == FileKind.Folder)
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // It is in nobody's way.
        }
    }

    private static bool IsAbandoned(string folder, string prefix)
    {
        if (FileStatus.Read(folder)?.Kind != FileKind.Folder)
            return false;
        var digits = folder[prefix.Length..].TakeWhile(char.IsAsciiDigit).ToArray();
        return !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            || !IsAlive(process)
            || Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow - Abandoned;
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Prefix(string target) =>
        Path.Combine(Path.GetDirectoryName(target) ?? "/", $".{Path.GetFileName(target)}.lintel-");
}
