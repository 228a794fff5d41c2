using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>Files that order what lies in their own folder: <c>.pages</c> and <c>.nav.yml</c> of MkDocs' plugins,
/// <c>.order</c> of a wiki at Azure DevOps.</summary>
internal static class FolderNavigation
{
    private const string Wiki = ".order";

    /// <summary>The entries by the addresses of the folders.</summary>
    public static ImmutableDictionary<string, ImmutableArray<SidebarEntry>> Read(IFolder root, HandbookFiles files)
    {
        var hasPlugins = MkDocs.Read(root) is not null;
        if (!hasPlugins && !root.HasFile(files.Input + Wiki))
            return ImmutableDictionary<string, ImmutableArray<SidebarEntry>>.Empty;
        var paths = new NavigationPaths("", files.Input);
        return files
            .Pages.SelectMany(SourcePath.Folders)
            .Append(files.Input)
            .Distinct()
            .Select(folder =>
                (
                    Address: SourcePath.ToRoute(folder + "index.md", files.Input).Path,
                    Entries: hasPlugins ? OfPlugins(root, folder, paths) : OfWiki(root, folder, paths)
                )
            )
            .Where(found => !found.Entries.IsEmpty)
            .DistinctBy(found => found.Address)
            .ToImmutableDictionary(found => found.Address, found => found.Entries, StringComparer.Ordinal);
    }

    private static ImmutableArray<SidebarEntry> OfPlugins(IFolder root, string folder, NavigationPaths paths) =>
        AwesomePages.MapOf(root, folder) is { } map
            ? new NavigationItems(
                [],
                [],
                [],
                written =>
                    written.StartsWith(SidebarEntry.Rest, StringComparison.Ordinal) || written is "*" or "**"
                        ? SidebarEntry.Rest
                    : paths.OfFile($"/{folder}{written}") is not { } path ? null
                    : root.HasFolder(folder + written.Trim('/')) ? path.TrimEnd('/') + "/"
                    : path
            ).Read(map["nav"] ?? map["arrange"])
            : [];

    // A name is that of a page, and what lies in a folder of the same name stands below it.
    private static ImmutableArray<SidebarEntry> OfWiki(IFolder root, string folder, NavigationPaths paths)
    {
        var file = folder + Wiki;
        if (!root.HasFile(file) || SourceFileReader.ReadText(root, file, new()) is not { } text)
            return [];
        return
        [
            .. from line in text.Split('\n').Index()
            let name = line.Item.Trim()
            where name.Length > 0
            let path = paths.OfFile($"/{folder}{name}")
            where path is not null
            let at = new SourceSpan(file, line.Index + 1, 1, line.Index + 1, 1)
            let inside = new SidebarEntry(null, new(path + "/*", at), [])
            select new SidebarEntry(null, new(path, at), root.HasFolder(folder + name) ? [inside] : []),
        ];
    }
}
