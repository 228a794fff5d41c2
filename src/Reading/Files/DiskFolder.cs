namespace Lintel.Reading.Files;

/// <summary>A folder of the disk.</summary>
public sealed class DiskFolder(string path) : IFolder
{
    /// <inheritdoc/>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <inheritdoc/>
    public bool HasFile(string path) => File.Exists(Full(path));

    /// <inheritdoc/>
    public bool HasFolder(string path) => Directory.Exists(Full(path));

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string folder) => new DirectoryInfo(Full(folder)).EnumerateFileSystemInfos().Select(Entry);

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Full(path));

    private FolderEntry Entry(FileSystemInfo entry) => (entry.LinkTarget, entry) switch
    {
        (null, DirectoryInfo) => new(entry.Name, EntryKind.Folder),
        (null, _) => new(entry.Name, EntryKind.File),
        ({ } target, _) when !StaysInside(entry) => new(entry.Name, EntryKind.StrayLink, target),
        ({ } target, _) => new(entry.Name, entry is DirectoryInfo ? EntryKind.FolderLink : EntryKind.File, target),
    };

    private bool StaysInside(FileSystemInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
        && target.FullName.StartsWith(Path.TrimEnd('/') + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Full(string path) => System.IO.Path.Combine(Path, path);
}
