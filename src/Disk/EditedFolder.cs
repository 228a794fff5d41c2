using Lintel.Model;

namespace Lintel.Disk;

/// <summary>A folder as it will be once some of its files are written; some of them may be new.</summary>
internal sealed class EditedFolder(IFolder folder, IReadOnlyDictionary<string, SourceChange> changes) : IFolder
{
    /// <inheritdoc/>
    public string Path => folder.Path;

    /// <inheritdoc/>
    public EntryKind? Kind(string path) => changes.ContainsKey(path) ? EntryKind.File : folder.Kind(path);

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string path)
    {
        var added = changes
            .Keys.Where(change => SourcePath.Folder(change) == path && folder.Kind(change) is null)
            .ToArray();
        return added.Length == 0
            ? folder.Entries(path)
            : folder
                .Entries(path)
                .Concat(added.Select(change => new FolderEntry(change[path.Length..], EntryKind.File)));
    }

    /// <inheritdoc/>
    public byte[] Read(string path, int most)
    {
        if (!changes.TryGetValue(path, out var change))
            return folder.Read(path, most);
        var bytes = change.Bytes;
        return bytes.Length <= most ? bytes : throw new FileTooLargeException(bytes.Length, most);
    }

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count)
    {
        if (!changes.TryGetValue(path, out var change))
            return folder.ReadStart(path, count);
        var bytes = change.Bytes;
        return bytes[..Math.Min(count, bytes.Length)];
    }

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most) => folder.ReadBeside(path, name, most);

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) => folder.FolderBeside(path);
}
