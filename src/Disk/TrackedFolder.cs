using System.Collections.Concurrent;

namespace Lintel.Disk;

/// <summary>A folder that keeps in mind what was read of it, and tells what changed since. It asks the file system when
/// it is asked, so it misses nothing and costs nothing meanwhile.</summary>
internal sealed class TrackedFolder(DiskFolder folder) : IFolder
{
    // A file that was written so shortly before it was read may be written again within the same tick of its clock.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, FileStatus?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (FileStatus? Status, FolderEntry[] Entries)> folders = new(
        StringComparer.Ordinal
    );

    /// <inheritdoc/>
    public string Path => folder.Path;

    /// <summary>What changed, came or went since it was read: paths below the root.</summary>
    public IReadOnlyCollection<string> FindChanges()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, seen) in files)
            if (seen != Settle(Status(path)) || (seen is null && Status(path) is not null))
                changed.Add(path);
        foreach (var (path, seen) in folders)
        {
            if (seen.Status is not null && Status(path) == seen.Status)
                continue;
            var now = folder.HasFolder(path) ? [.. folder.Entries(path)] : Array.Empty<FolderEntry>();
            changed.UnionWith(
                now.Except(seen.Entries).Concat(seen.Entries.Except(now)).Select(entry => path + entry.Name)
            );
            folders[path] = (Settle(Status(path)), now);
        }

        foreach (var path in changed)
            files.TryRemove(path, out _);
        return changed;
    }

    /// <inheritdoc/>
    public EntryKind? Kind(string path) => folder.Kind(path);

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string path)
    {
        var status = Settle(Status(path));
        FolderEntry[] entries = [.. folder.Entries(path)];
        folders[path] = (status, entries);
        return entries;
    }

    /// <inheritdoc/>
    public byte[] Read(string path, int most)
    {
        files[path] = Settle(Status(path));
        return folder.Read(path, most);
    }

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count)
    {
        files[path] = Settle(Status(path));
        return folder.ReadStart(path, count);
    }

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most)
    {
        files[path] = Settle(Status(path));
        files[$"{path}/{name}"] = Settle(Status($"{path}/{name}"));
        return folder.ReadBeside(path, name, most);
    }

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) => folder.FolderBeside(path);

    // Behind a link lies what counts.
    private FileStatus? Status(string path)
    {
        var full = System.IO.Path.Combine(folder.Path, path.TrimEnd('/'));
        var status = FileStatus.Read(full);
        return status is not { Kind: FileKind.Link } ? status
            : RealPath.Resolve(full) is { } real ? FileStatus.Read(real)
            : null;
    }

    private static FileStatus? Settle(FileStatus? status) =>
        status is { } known && DateTime.UtcNow.Ticks - known.Modified > Settled.Ticks ? known : null;
}
