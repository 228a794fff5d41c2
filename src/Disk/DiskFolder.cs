using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Lintel.Disk;

/// <summary>A folder of the disk. Called from many threads; it keeps nothing of what it saw.</summary>
internal sealed class DiskFolder : IFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly string? root;

    /// <summary>Opens a folder that the caller names; where that is a link itself, it is followed.</summary>
    public DiskFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        root = RealPath.Resolve(Path);
    }

    /// <summary>The folder of a file that the caller names, and its name there; where it is a link, it is
    /// followed.</summary>
    public static (DiskFolder Folder, string Name) Holding(string file)
    {
        var full = System.IO.Path.GetFullPath(file);
        var real = RealPath.Resolve(full) ?? full;
        return (new(System.IO.Path.GetDirectoryName(real) ?? real), System.IO.Path.GetFileName(real));
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <summary>Folders outside from which <see cref="ReadBeside"/> may read.</summary>
    public ImmutableArray<string> Granted { get; init; } = [];

    /// <inheritdoc/>
    public EntryKind? Kind(string path) => Find(path).Kind;

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string folder)
    {
        var found = Find(folder);
        if (found.Kind is not (EntryKind.Folder or EntryKind.FolderLink))
            throw Refused(found);
        return new FileSystemEnumerable<string>(found.Target!, Name, Everything).Select(name =>
            Entry(found.Target!, name)
        );
    }

    /// <inheritdoc/>
    public byte[] Read(string path, int most)
    {
        using var stream = Open(path, most);
        var bytes = new byte[Math.Min(stream.Length, most)];
        // A file that grows while it is read is taken as it was.
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count)
    {
        using var stream = Open(path, long.MaxValue);
        var bytes = new byte[Math.Min(stream.Length, count)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most)
    {
        if (Beside(path) is not { } real)
            throw new FileNotFoundException("there is no such file");
        if (AllowedAround(real) is not { } inside)
            throw new IOException(
                "it lies outside the repository, where only a folder that --catalogs names may be read"
            );
        var below = System.IO.Path.GetRelativePath(inside, real);
        var folder = new DiskFolder(inside);
        return folder.Read(folder.HasFolder(below) ? System.IO.Path.Combine(below, name) : below, most);
    }

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) =>
        Beside(path) is { } real
        && AllowedAround(real) is not null
        && new DiskFolder(real) is var folder
        && folder.HasFolder("")
            ? folder
            : null;

    private string? AllowedAround(string real) =>
        Granted
            .Select(RealPath.Resolve)
            .OfType<string>()
            .Append(WorkTree.Find(root!) ?? root!)
            .FirstOrDefault(folder => RealPath.IsInside(real, folder));

    // Below the root, or beside it; else below a folder that the command line grants.
    private string? Beside(string path) =>
        Granted
            .Select(folder => System.IO.Path.Combine(folder, path))
            .Prepend(FullPath(path))
            .OfType<string>()
            .Where(full => !full.Contains('\0', StringComparison.Ordinal))
            .Select(RealPath.Resolve)
            .FirstOrDefault(real => real is not null);

    /// <summary>Opens a file to be read as it comes; throws as <see cref="Read"/> does.</summary>
    internal FileStream Open(string path, long most = long.MaxValue)
    {
        var found = Find(path);
        if (found.Kind != EntryKind.File)
            throw Refused(found);
        if (FileStatus.Read(found.Target!) is { } status && status.Length > most)
            throw new FileTooLargeException(status.Length, (int)most);
        return new(
            found.Target!,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 0
        );
    }

    private static string Name(ref FileSystemEntry entry) => entry.FileName.ToString();

    private FolderEntry Entry(string folder, string name)
    {
        var full = System.IO.Path.Combine(folder, name);
        return FileStatus.Read(full)?.Kind switch
        {
            FileKind.Regular => new(name, EntryKind.File),
            FileKind.Folder => new(name, EntryKind.Folder),
            FileKind.Link => new(name, Follow(full).Kind ?? EntryKind.BrokenLink, new FileInfo(full).LinkTarget),
            FileKind.Special => new(name, EntryKind.Special),
            // It was there a moment ago, or its name is none that can be opened: whoever reads it is told.
            _ => new(name, EntryKind.File),
        };
    }

    // The kind of what stands at a path, and its path with all links followed.
    private (EntryKind? Kind, string? Target) Find(string path) =>
        FullPath(path) is { } full && FileStatus.Read(full) is not null ? Follow(full) : default;

    private (EntryKind? Kind, string? Target) Follow(string full)
    {
        if (RealPath.Resolve(full) is not { } real)
            return (LeadsOut(full) ? EntryKind.StrayLink : EntryKind.BrokenLink, null);
        if (!RealPath.IsInside(real, root!))
            return (EntryKind.StrayLink, null);
        if (!string.Equals(real, full, StringComparison.Ordinal) && IsHidden(real[root!.Length..]))
            return (EntryKind.HiddenLink, null);
        return FileStatus.Read(real)?.Kind switch
        {
            FileKind.Regular => (EntryKind.File, real),
            FileKind.Folder when FileStatus.Read(full)?.Kind == FileKind.Link => (EntryKind.FolderLink, real),
            FileKind.Folder => (EntryKind.Folder, real),
            null => (EntryKind.BrokenLink, null),
            _ => (EntryKind.Special, null),
        };
    }

    private string? FullPath(string path) =>
        root is null || path.Contains('\0', StringComparison.Ordinal)
            ? null
            : System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path, root));

    // A link to nothing, too, may point out of the folder.
    private bool LeadsOut(string full) =>
        new FileInfo(full).LinkTarget is { } target
        && !RealPath.IsInside(System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(full)!), root!);

    private static bool IsHidden(string below) =>
        below.Split(System.IO.Path.DirectorySeparatorChar).Any(name => name.StartsWith('.'));

    // In words of our own: the system's hold paths of this machine, and would differ from one to the next.
    private static IOException Refused((EntryKind? Kind, string? Target) found) =>
        found.Kind switch
        {
            null => new FileNotFoundException("there is no such file"),
            EntryKind.StrayLink => new IOException(
                "a symbolic link leads out of the handbook here, and is not followed"
            ),
            EntryKind.BrokenLink => new IOException("it is a symbolic link that leads nowhere"),
            EntryKind.HiddenLink => new IOException("it is a symbolic link to a file that is never published"),
            EntryKind.Special => new IOException("it is a pipe, a device or a socket, and no file"),
            EntryKind.File => new IOException("it is a file, and no folder"),
            _ => new IOException("it is a folder, and no file"),
        };
}
