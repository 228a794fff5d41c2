using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Memory;

/// <summary>A folder whose lists of names are read once and kept until they are forgotten: walking a large handbook
/// takes longer than reading a file of it.</summary>
internal sealed class RememberedFolder(IFolder folder) : IFolder
{
    private readonly ConcurrentDictionary<string, ImmutableArray<FolderEntry>> entries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Path => folder.Path;

    /// <inheritdoc/>
    public EntryKind? Kind(string path) => folder.Kind(path);

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string path) => entries.GetOrAdd(path, key => [.. folder.Entries(key)]);

    /// <inheritdoc/>
    public byte[] Read(string path, int most) => folder.Read(path, most);

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count) => folder.ReadStart(path, count);

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most) => folder.ReadBeside(path, name, most);

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) => folder.FolderBeside(path);

    /// <summary>Whether a path is known to be a file.</summary>
    public bool Knows(string path) =>
        entries.TryGetValue(SourcePath.Folder(path), out var known)
        && known.Contains(new(System.IO.Path.GetFileName(path), EntryKind.File));

    /// <summary>Forgets what stands beside and below a path.</summary>
    public void Forget(string path)
    {
        entries.TryRemove(SourcePath.Folder(path), out _);
        foreach (var below in entries.Keys.Where(key => key.StartsWith(path + "/", StringComparison.Ordinal)))
            entries.TryRemove(below, out _);
    }

    /// <summary>Forgets everything.</summary>
    public void Forget() => entries.Clear();
}
