using System.Collections.Frozen;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>The names in a folder, for whoever walks through a handbook.</summary>
internal static class FolderListing
{
    // What programs make and fetch; nobody writes a handbook there.
    private static readonly FrozenSet<string> Generated =
    [
        "node_modules",
        "bower_components",
        "jspm_packages",
        "third_party",
        "venv",
        "site-packages",
        "Pods",
        "bin",
        "obj",
        "output",
    ];

    /// <summary>Whether a search enters a folder of this name, wherever it lies.</summary>
    public static bool IsEntered(string name) => !name.StartsWith('.') && !Generated.Contains(name);

    /// <summary>Whether a folder right below the root of a handbook, of this name, may hold sources.</summary>
    public static bool IsSource(string name) => IsEntered(name) && name is not "cache";

    /// <summary>
    /// What stands in a folder, named with its closing slash. A folder that cannot be listed is reported and empty; a
    /// site that an earlier build wrote is left out.
    /// </summary>
    public static IEnumerable<FolderEntry> List(this IFolder root, string folder, DiagnosticBag bag)
    {
        try
        {
            return
            [
                .. root.Entries(folder)
                    .Where(entry =>
                        entry.Kind != EntryKind.Folder || !SiteManifest.IsSite(root, $"{folder}{entry.Name}/")
                    ),
            ];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            bag.Add(
                FileRules.Unreadable.At(
                    SourceSpan.StartOf(folder.Length > 0 ? folder.TrimEnd('/') : "."),
                    FileFailure.Reason(failure)
                )
            );
            return [];
        }
    }

    /// <summary>Reports an entry that is not read for what it is; false when it is a file or a folder.</summary>
    public static bool IsRefused(this FolderEntry entry, string path, DiagnosticBag bag)
    {
        var finding = entry.Kind switch
        {
            EntryKind.StrayLink => FileRules.StraySymlink.At(
                SourceSpan.StartOf(path),
                $"leads to '{entry.Target}', outside the handbook,"
            ),
            EntryKind.BrokenLink => FileRules.StraySymlink.At(
                SourceSpan.StartOf(path),
                $"leads to '{entry.Target}', where nothing is,"
            ),
            EntryKind.HiddenLink => FileRules.HiddenFile.At(SourceSpan.StartOf(path), entry.Target ?? ""),
            EntryKind.Special => FileRules.NoFile.At(SourceSpan.StartOf(path), path),
            _ => null,
        };
        if (finding is not null)
            bag.Add(finding);
        return finding is not null;
    }

    /// <summary>Reports a folder that is looked for by its name, and that a link leads out of the handbook.</summary>
    public static void CheckTop(this IFolder root, string folder, DiagnosticBag bag)
    {
        if (root.Kind(folder) is EntryKind.StrayLink or EntryKind.BrokenLink or EntryKind.HiddenLink)
            bag.Add(FileRules.StrayFolder.At(SourceSpan.StartOf(folder), folder));
    }
}
