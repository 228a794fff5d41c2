using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.Links;

/// <summary>Files that are no part of the content folder's pages, and that pages lead to all the same.</summary>
internal sealed class StaticFiles(IFolder root, HandbookFiles files)
{
    private static readonly string[] Names = ["static/", "public/"];

    private readonly Lazy<string[]> folders = new(() =>
        [
            .. SourcePath
                .Folders(files.Input)
                .Select(folder => SourcePath.Folder(folder.TrimEnd('/')))
                .Append(files.Input)
                .Append(files.Old.Home)
                .Distinct()
                .SelectMany(folder => Names.Select(name => folder + name))
                .Where(folder => root.HasFolder(folder.TrimEnd('/'))),
        ]
    );

    /// <summary>What other tools serve from the top of the site; null where no such file may be published.</summary>
    public LinkTarget? Served(string path) =>
        AssetKinds.IsCarried(path) && Find(path) is { } file
            ? new LinkTarget.ToAsset(SourcePath.ToAssetPath(file, files.Input), file)
            : null;

    /// <summary>The file that other tools serve at an address; null where there is none.</summary>
    public string? Find(string path) =>
        folders
            .Value.Select(folder => folder + path[1..])
            .FirstOrDefault(file => !file.EndsWith('/') && root.HasFile(file));

    /// <summary>A picture that a program drew, in a folder that git ignores, is published where a page shows it; and so
    /// is one in a folder with an underscore, as docsify has it.</summary>
    public bool IsMade(string path) =>
        path.StartsWith(files.Input, StringComparison.Ordinal)
        && AssetKinds.IsCarried(path)
        && !path.Split('/').Any(name => name.StartsWith('.') || (name.StartsWith('_') && !AssetKinds.IsMedium(path)))
        && root.HasFile(path);
}
