using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;

namespace Lintel.Reading.Decisions;

/// <summary>Reads every record below a folder, whatever the folder is: no settings, no site.</summary>
internal static class DecisionFolder
{
    /// <summary>The files below a folder in the order of their paths, which are relative to it.</summary>
    public static ImmutableArray<DecisionFile> Read(string folder, DiagnosticBag bag, OwnWords? words = null)
    {
        var names = words is null ? OwnNames.None : new(words);
        var root = new DiskFolder(folder);
        var files = Walk(root, "", bag).Order(StringComparer.Ordinal).ToArray();
        return CompanionFiles.SetAside([.. AllCores.Map(files, path => ReadFile(root, path, bag, names))]);
    }

    /// <summary>The files of several folders below a root, each once, in the order of their paths, which are below the
    /// root.</summary>
    public static ImmutableArray<DecisionFile> Read(
        IFolder root,
        ImmutableArray<string> folders,
        DiagnosticBag bag,
        OwnWords words
    )
    {
        var names = new OwnNames(words);
        var files = folders
            .Where(root.HasFolder)
            .SelectMany(folder => Walk(root, SourcePath.Opening(folder), bag))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        return CompanionFiles.SetAside([
            .. AllCores.Map(files, path => ReadFile(root, path, bag, names, IsFront(path))),
        ]);

        bool IsFront(string path) => folders.Contains(SourcePath.Folder(path).TrimEnd('/'));
    }

    /// <summary>Reads one file below a folder; one that cannot be read is listed with the reason.</summary>
    public static DecisionFile ReadFile(string folder, string path, DiagnosticBag bag) =>
        ReadFile(new DiskFolder(folder), path, bag, OwnNames.None);

    private static DecisionFile ReadFile(
        IFolder root,
        string path,
        DiagnosticBag bag,
        OwnNames words,
        bool isFront = false
    )
    {
        if (!SourcePath.IsRecordText(path))
            return DecisionFileReader.Skip(path);
        if (SourceFileReader.Read(root, path, bag) is not { } file || MarkdownSyntax.Parse(file, bag) is not { } syntax)
            return new(path, DecisionFileKind.Other, "it cannot be read", null);
        return DecisionFileReader.Read(
            file,
            syntax,
            new(path, SourcePath.ToRoute(path, ""), Metadata.None, Article.Empty),
            words,
            isFront
        );
    }

    private static IEnumerable<string> Walk(IFolder root, string folder, DiagnosticBag bag)
    {
        foreach (var entry in root.List(folder, bag).Where(entry => !entry.Name.StartsWith('.')))
        {
            var path = folder + entry.Name;
            if (entry.IsRefused(path, bag))
                continue;
            if (entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name))
                foreach (var file in Walk(root, path + "/", bag))
                    yield return file;
            else if (entry.Kind == EntryKind.File && IsRecordLike(entry.Name))
                yield return path;
        }
    }

    private static bool IsRecordLike(string name) => SourcePath.IsRecordText(name) || UnreadFormat.Is(name);
}
