using System.Globalization;

namespace Lintel.Writing;

/// <summary>The folder beside the output in which the next site grows; its name tells whose it is.</summary>
internal static class NextFolder
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>This process's folder for a target.</summary>
    public static string For(string target) => $"{Prefix(target)}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Removes what killed builds left behind; a younger folder may be another build's at work.</summary>
    public static void RemoveAbandoned(string target)
    {
        var prefix = Prefix(target);
        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent)) return;
        foreach (var folder in Directory.EnumerateDirectories(parent, Path.GetFileName(prefix) + "*"))
            if (Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow - Abandoned || folder == For(target)) Remove(folder);
    }

    /// <summary>Removes a folder that nobody needs; what cannot be removed now is removed by a later build.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way.
        }
    }

    private static string Prefix(string target) => Path.Combine(Path.GetDirectoryName(target) ?? "/", $".{Path.GetFileName(target)}.lintel-");
}
