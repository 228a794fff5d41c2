using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Reading.Files;

/// <summary>Walks the folders of a handbook. Dot-files and names that start with <c>_</c> are not published; symbolic links out of the root are not followed.</summary>
public static class HandbookFileFinder
{
    private static readonly string[] NeverInput = ["output", "theme", "node_modules", "bin", "obj", "cache"];

    /// <summary>Finds and sorts the files below a root.</summary>
    public static HandbookFiles Find(IFolder root, Settings settings, DiagnosticBag bag)
    {
        var input = root.HasFolder("input") ? "input/" : "";
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(root, input, input.Length == 0 ? NeverInput : [], found, bag);
        foreach (var folder in settings.DecisionFolders.Where(folder => root.HasFolder(folder))) Walk(root, folder + "/", [], found, bag);

        var kinds = found.Where(path => !IsSettings(path)).ToLookup(path => Kind(path, input, settings));
        ImmutableArray<string> Of(FileKind kind) => [.. kinds[kind]];
        return new(
            input, Of(FileKind.Page), Of(FileKind.Lesson), Of(FileKind.Decision), Of(FileKind.Rubric), Of(FileKind.Directory), Of(FileKind.Asset));
    }

    private static FileKind Kind(string path, string input, Settings settings)
    {
        var below = path.StartsWith(input, StringComparison.Ordinal) ? path[input.Length..] : path;
        var isDecision = settings.DecisionFolders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));
        if (Path.GetFileName(path) is "_directory.yml") return FileKind.Directory;
        if (Path.GetFileName(path).StartsWith('_') && !isDecision) return FileKind.Unpublished;
        if (SourcePath.IsMarkdown(path))
        {
            return isDecision ? FileKind.Decision
                : below.StartsWith("lessons/", StringComparison.Ordinal) && !SourcePath.IsFolderPage(path) ? FileKind.Lesson
                : FileKind.Page;
        }

        return below.StartsWith("rubrics/", StringComparison.Ordinal) && Path.GetExtension(path) is ".yml" or ".yaml" ? FileKind.Rubric
            : isDecision && Path.GetExtension(path) is ".rst" or ".adoc" or ".txt" ? FileKind.Decision
            : FileKind.Asset;
    }

    private static bool IsSettings(string path) => SettingsReader.Places.Contains(path);

    private static void Walk(IFolder root, string folder, string[] except, SortedSet<string> found, DiagnosticBag bag)
    {
        foreach (var entry in root.Entries(folder))
        {
            var path = folder + entry.Name;
            if (entry.Name.StartsWith('.') || except.Contains(entry.Name)) continue;
            if (entry.Kind == EntryKind.StrayLink) bag.Add(SourceRules.StraySymlink.At(SourceSpan.StartOf(path), entry.Target!));
            else if (entry.Kind == EntryKind.File) found.Add(path);
            else if (entry.Kind == EntryKind.Folder && !entry.Name.StartsWith('_')) Walk(root, path + "/", [], found, bag);
        }
    }

    private enum FileKind
    {
        Page,
        Lesson,
        Decision,
        Rubric,
        Directory,
        Asset,
        Unpublished,
    }
}
