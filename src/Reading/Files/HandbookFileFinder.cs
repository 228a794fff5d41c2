using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>Walks the folders of a handbook. Dot-files and names that start with <c>_</c> are not published; symbolic
/// links out of the root are not followed.</summary>
internal static class HandbookFileFinder
{
    // The one folder of its kind that is looked into: its files are addresses, but not of their own.
    private const string Versions = "rubrics/_versions/";

    /// <summary>Finds and sorts the files below a root.</summary>
    public static HandbookFiles Find(IFolder root, Settings settings, DiagnosticBag bag)
    {
        var input = root.Kind("input") is null or EntryKind.File ? "" : "input/";
        var found = new SortedSet<string>(StringComparer.Ordinal);
        string[] tops = [.. settings.DecisionFolders.Prepend(input.TrimEnd('/'))];
        foreach (var top in tops)
        {
            root.CheckTop(top, bag);
            if (root.HasFolder(top))
                Walk(
                    root,
                    top.Length > 0 ? top + "/" : "",
                    name => IsWalked(name, top) && !tops.Contains(name),
                    found,
                    bag
                );
        }

        var kinds = found.Where(path => !IsSettings(path)).ToLookup(path => Kind(path, input, settings));
        ImmutableArray<string> Of(FileKind kind) => [.. kinds[kind]];
        return new(
            input,
            Of(FileKind.Page),
            Of(FileKind.Lesson),
            Of(FileKind.Decision),
            Of(FileKind.Rubric),
            Of(FileKind.Directory),
            Of(FileKind.Asset)
        )
        {
            RubricVersions = Of(FileKind.RubricVersion),
        };
    }

    private static FileKind Kind(string path, string input, Settings settings)
    {
        var below = path.StartsWith(input, StringComparison.Ordinal) ? path[input.Length..] : path;
        var isDecision = settings.DecisionFolders.Any(folder =>
            path.StartsWith(folder + "/", StringComparison.Ordinal)
        );
        if (Path.GetFileName(path) is DirectoryMetadata.FileName)
            return FileKind.Directory;
        if (below is "permalinks.lock")
            return FileKind.Unpublished;
        if (below.StartsWith(Versions, StringComparison.Ordinal))
            return below.Split('/').Length == 4 && Path.GetExtension(path) is ".yml"
                ? FileKind.RubricVersion
                : FileKind.Unpublished;
        if (Path.GetFileName(path).StartsWith('_') && !isDecision)
            return FileKind.Unpublished;
        if (SourcePath.IsMarkdown(path))
        {
            return isDecision ? FileKind.Decision
                : below.StartsWith("lessons/", StringComparison.Ordinal) && !SourcePath.IsFolderPage(path)
                    ? FileKind.Lesson
                : FileKind.Page;
        }

        return below.StartsWith("rubrics/", StringComparison.Ordinal) && Path.GetExtension(path) is ".yml" or ".yaml"
                ? FileKind.Rubric
            : isDecision && Path.GetExtension(path) is ".rst" or ".adoc" or ".txt" ? FileKind.Decision
            : FileKind.Asset;
    }

    private static bool IsSettings(string path) => SettingsReader.Places.Contains(path);

    // The root is no folder of pages alone.
    private static bool IsWalked(string name, string top) =>
        top.Length > 0 || (FolderListing.IsSource(name) && name is not "theme");

    private static void Walk(
        IFolder root,
        string folder,
        Func<string, bool> isWalked,
        SortedSet<string> found,
        DiagnosticBag bag
    )
    {
        foreach (var entry in root.List(folder, bag))
        {
            var path = folder + entry.Name;
            if (entry.Name.StartsWith('.') || !isWalked(entry.Name))
                continue;
            var isEntered = !entry.Name.StartsWith('_') || (path + "/").EndsWith(Versions, StringComparison.Ordinal);
            if (entry.IsRefused(path, bag))
                continue;
            if (entry.Kind == EntryKind.File)
                found.Add(path);
            else if (entry.Kind == EntryKind.Folder && isEntered)
                Walk(root, path + "/", _ => true, found, bag);
        }
    }

    private enum FileKind
    {
        Page,
        Lesson,
        Decision,
        Rubric,
        RubricVersion,
        Directory,
        Asset,
        Unpublished,
    }
}
