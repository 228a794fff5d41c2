using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;

namespace Lintel.Reading.Decisions;

/// <summary>Reads every record below a folder, whatever the folder is: no settings, no site.</summary>
public static class DecisionFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>The files below a folder in the order of their paths, which are relative to it.</summary>
    public static ImmutableArray<DecisionFile> Read(string folder, DiagnosticBag bag)
    {
        var files = Walk(new DirectoryInfo(folder), "").Order(StringComparer.Ordinal).ToArray();
        return [.. AllCores.Map(files, path => ReadFile(folder, path, bag))];
    }

    /// <summary>Reads one file below a folder; one that cannot be read is listed with the reason.</summary>
    public static DecisionFile ReadFile(string folder, string path, DiagnosticBag bag)
    {
        if (!SourcePath.IsMarkdown(path)) return DecisionFileReader.Skip(path);
        if (SourceFileReader.Read(new DiskFolder(folder), path, bag) is not { } file || MarkdownSyntax.Parse(file, bag) is not { } syntax)
            return new(path, DecisionFileKind.Other, "it cannot be read", null);
        return DecisionFileReader.Read(file, syntax, new(path, SourcePath.ToRoute(path, ""), Metadata.None, Article.Empty));
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            // A link may lead out of the folder, or round in a circle.
            if (entry.LinkTarget is not null || entry.Name.StartsWith('.')) continue;
            if (entry is DirectoryInfo { Name: not ("node_modules" or "output" or "bin" or "obj") } inner)
                foreach (var path in Walk(inner, $"{prefix}{inner.Name}/")) yield return path;
            else if (entry is FileInfo && IsRecordLike(entry.Name)) yield return prefix + entry.Name;
        }
    }

    private static bool IsRecordLike(string name) =>
        SourcePath.IsMarkdown(name) || System.IO.Path.GetExtension(name).ToLowerInvariant() is ".rst" or ".adoc" or ".asciidoc" or ".org";
}
