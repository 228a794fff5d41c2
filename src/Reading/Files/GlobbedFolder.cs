using Lintel.Diagnostics;
using Lintel.Disk;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Lintel.Reading.Files;

/// <summary>
/// The folders below a folder, for a pattern to match. A matcher looks for files, so each folder passes for a file too;
/// files themselves are left out. Links are not followed: a circle of them would never end.
/// </summary>
/// <param name="root">The folder that it lies below.</param>
/// <param name="path">Its path from there, with a closing slash; empty for the root.</param>
/// <param name="pattern">What is looked for: where that names a folder that begins with a dot, such folders are
/// looked into.</param>
/// <param name="bag">Takes what cannot be listed.</param>
internal sealed class GlobbedFolder(IFolder root, string path, string pattern, DiagnosticBag bag) : DirectoryInfoBase
{
    /// <inheritdoc/>
    public override string Name => path.TrimEnd('/').Split('/')[^1];

    /// <inheritdoc/>
    public override string FullName => path;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => null;

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos() =>
        root.List(path, bag)
            .Where(entry => entry.Kind == EntryKind.Folder && IsEntered(entry.Name))
            .SelectMany(entry => new FileSystemInfoBase[] { new AsFile(this, entry.Name), Below(entry.Name) });

    /// <inheritdoc/>
    public override DirectoryInfoBase GetDirectory(string name) => Below(name);

    /// <inheritdoc/>
    public override FileInfoBase GetFile(string name) => new AsFile(this, name);

    private GlobbedFolder Below(string name) => new(root, $"{path}{name}/", pattern, bag);

    private bool IsEntered(string name) =>
        FolderListing.IsEntered(name)
        || (
            name.StartsWith('.')
            && name is not ".git"
            && pattern
                .Split('/')
                .Any(part => part.StartsWith('.') && (part == name || part.Contains('*', StringComparison.Ordinal)))
        );

    private sealed class AsFile(GlobbedFolder folder, string name) : FileInfoBase
    {
        public override string Name => name;

        public override string FullName => folder.FullName + name;

        public override DirectoryInfoBase ParentDirectory => folder;
    }
}
