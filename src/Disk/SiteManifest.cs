using System.Collections.Immutable;
using System.Text;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>
/// The file of a built site that lists what Lintel wrote: a path a line, sorted, with <c>%</c> and line ends encoded as
/// in an address. It tells Lintel's folders from other people's, and what somebody else put into one of Lintel's.
/// </summary>
internal static class SiteManifest
{
    /// <summary>Its name, in the top of the site.</summary>
    public const string Name = ".lintel";

    private const string Head =
        "# Written by lintel; its next build replaces these files, and refuses a folder with any other.\n";
    private const int MostBytes = 1 << 28;

    // What systems leave behind in folders that somebody looked at.
    private static readonly ImmutableHashSet<string> NobodysFiles = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>Whether a folder of a handbook is a built site, and so never content.</summary>
    public static bool IsSite(IFolder root, string folder) => root.HasFile(folder + Name);

    /// <summary>The manifest of a site with some paths.</summary>
    internal static OutputFile File(IEnumerable<string> paths) =>
        OutputFile.OfText(
            Name,
            string.Concat(
                paths.Append(Name).Order(StringComparer.Ordinal).Select(path => Encode(path) + "\n").Prepend(Head)
            )
        );

    /// <summary>The files below a folder that its manifest does not list, at most <paramref name="most"/> of
    /// them.</summary>
    internal static ImmutableArray<string> Foreign(string folder, int most)
    {
        var site = new DiskFolder(folder);
        var written = site.HasFile(Name)
            ? Encoding.UTF8.GetString(site.Read(Name, MostBytes)).Split('\n').ToHashSet(StringComparer.Ordinal)
            : [];
        return [.. Files(site, "").Where(path => !written.Contains(Encode(path))).Take(most)];
    }

    private static IEnumerable<string> Files(DiskFolder site, string folder)
    {
        foreach (
            var entry in site.Entries(folder)
                .Where(entry => !NobodysFiles.Contains(entry.Name))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        )
        {
            if (entry.Kind != EntryKind.Folder)
                yield return folder + entry.Name;
            else if (entry.Name == ".git")
                yield return $"{folder}{entry.Name}/";
            else
                foreach (var path in Files(site, $"{folder}{entry.Name}/"))
                    yield return path;
        }
    }

    private static string Encode(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal);
}
