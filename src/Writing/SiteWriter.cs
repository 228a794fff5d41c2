using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Writing;

/// <summary>
/// Output: writes the site to a folder beside the old one and swaps the two, so that a failed or killed build leaves the last good site.
/// The only room that writes the site.
/// </summary>
public static class SiteWriter
{
    /// <summary>The file that tells Lintel's folders from other people's.</summary>
    public const string Marker = ".lintel";

    /// <summary>Writes everything, or nothing and says why.</summary>
    public static Diagnostic? Write(string root, string output, IReadOnlyCollection<OutputFile> files, ImmutableArray<Asset> assets)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var place = SourceSpan.StartOf(Path.GetRelativePath(root, target).Replace('\\', '/'));
        if (IsForeign(target) || IsParentOf(target, root)) return OutputRules.ForeignOutput.At(place, output);
        if (Covered(files, assets) is { } covered) return OutputRules.MadeAddress.At(SourceSpan.StartOf(covered.Source), covered.SitePath);
        var next = NextFolder.For(target);
        try
        {
            NextFolder.RemoveAbandoned(target);
            WriteAll(root, next, files, assets);
            Timestamps.KeepUnchanged(target, next);
            FolderSwap.Replace(target, next);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            NextFolder.Remove(next);
            return OutputRules.Unwritable.At(place, (output, failure.Message));
        }
    }

    private static void WriteAll(string root, string folder, IReadOnlyCollection<OutputFile> files, ImmutableArray<Asset> assets)
    {
        var paths = files.Select(file => file.Path).Concat(assets.Select(asset => asset.SitePath[1..]));
        foreach (var directory in paths.Select(path => Path.GetDirectoryName(path) ?? "").Distinct()) Directory.CreateDirectory(Path.Combine(folder, directory));
        Parallel.ForEach(files, file =>
        {
            using var stream = new FileStream(Path.Combine(folder, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(file.Bytes.Span);
        });
        foreach (var asset in assets) File.Copy(Path.Combine(root, asset.Source), Path.Combine(folder, asset.SitePath[1..]));
        File.WriteAllText(Path.Combine(folder, Marker), "Written by lintel, and replaced as a whole by its next build.\n");
    }

    // Also where a system does not tell capitals from small letters.
    private static Asset? Covered(IEnumerable<OutputFile> files, ImmutableArray<Asset> assets)
    {
        var made = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return assets.FirstOrDefault(asset => made.Contains(asset.SitePath[1..]));
    }

    private static bool IsForeign(string target) =>
        File.Exists(target) || (Directory.Exists(target) && !File.Exists(Path.Combine(target, Marker)) && Directory.EnumerateFileSystemEntries(target).Any());

    private static bool IsParentOf(string target, string root) =>
        (Path.GetFullPath(root) + Path.DirectorySeparatorChar).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
