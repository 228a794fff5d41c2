using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Git;
using Lintel.Reading.OtherTools;

namespace Lintel.Reading.Files;

/// <summary>Finds the folder of pages where the settings name none.</summary>
internal static class ContentFolder
{
    /// <summary>The name that it has in a handbook of Lintel's own.</summary>
    public const string Default = "input";

    // A folder that holds so large a part of the Markdown is the content, and what lies around it is about a program.
    private const double Share = 0.6;

    /// <summary><c>input</c> where it is there; the folder that another tool reads; <c>docs</c> where most of
    /// the Markdown lies in it; else the root itself, which is the empty name.</summary>
    public static string Find(
        IFolder root,
        ImmutableArray<string> decisionFolders,
        IgnoredPaths ignored,
        DiagnosticBag bag
    )
    {
        if (root.Kind(Default) is not (null or EntryKind.File))
            return Default;
        var named =
            MkDocs.Read(root)?.Folder
            ?? Docusaurus.Read(root, bag)?.Folder
            ?? PagesOfSmallSite(root)
            ?? Docsify.Folder(root)
            ?? PagesOfSphinx(root);
        if (named is not null && root.HasFolder(named))
            return named;
        if (!root.HasFolder("docs"))
            return "";
        var pages = Markdown("").ToArray();
        var below = pages.Count(path => path.StartsWith("docs/", StringComparison.Ordinal));
        return below > 1 && below >= pages.Length * Share ? "docs" : "";

        // What docfx and MyST read from the root on may be a part of it.
        static string? PagesOfSmallSite(IFolder root) =>
            SmallSite.Read(root) is { } site and not { Folder: "", Tool: "docfx" or "MyST" } ? site.Folder : null;

        // Its pages may be in another markup, and the Markdown around them.
        static string? PagesOfSphinx(IFolder root) =>
            Sphinx.Read(root, "") is { } site
            && SourcePath.Folder(site.Path) is { Length: > 0 } folder
            && (root.HasFile(folder + "index.md") || root.HasFile(folder + "README.md"))
                ? folder.TrimEnd('/')
                : null;

        IEnumerable<string> Markdown(string folder)
        {
            foreach (var entry in root.List(folder, bag))
            {
                var path = folder + entry.Name;
                if (
                    !FolderListing.IsEntered(entry.Name)
                    || VendoredCode.IsFolder(path)
                    || ignored.Contains(path)
                    || decisionFolders.Contains(path)
                )
                    continue;
                if (entry.Kind == EntryKind.File && SourcePath.IsMarkdown(path))
                    yield return path;
                else if (entry.Kind == EntryKind.Folder)
                    foreach (var inner in Markdown(path + "/"))
                        yield return inner;
            }
        }
    }
}
