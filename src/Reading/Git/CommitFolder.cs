using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Git;

/// <summary>A folder as a commit holds it, read from git's objects: nothing is checked out.</summary>
internal sealed class CommitFolder : IFolder, IDisposable
{
    private const string LinkMode = "120000";
    private const int LongestChain = 8;
    private const int LongestTarget = 4096;

    private readonly GitBlobs blobs;
    private readonly Dictionary<string, (string Mode, string Id)> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> folders = new(StringComparer.Ordinal)
    {
        [""] = new(StringComparer.Ordinal),
    };

    // What lies beside the commit's files is the same for every commit.
    private readonly DiskFolder beside;

    internal CommitFolder(DiskFolder beside, GitBlobs blobs, GitAnswer listing, string prefix)
    {
        (Path, this.beside, this.blobs) = (beside.Path, beside, blobs);
        foreach (var line in listing.Parts)
        {
            // <mode> blob <id>\t<path>; a submodule is a 'commit', and holds nothing here.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[..tab].Split(' ') is not [var mode, "blob", var id] || line.Length <= tab + 1 + prefix.Length)
                continue;
            var file = line[(tab + 1 + prefix.Length)..];
            files[file] = (mode, id);
            Enter(file);
        }
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <summary>Whether the commit holds a file or a link of this very path.</summary>
    public bool Holds(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public EntryKind? Kind(string path)
    {
        var name = path.TrimEnd('/');
        var isLink = files.TryGetValue(name, out var file) && file.Mode == LinkMode;
        if (Resolve(name) is not { } target)
            return isLink ? EntryKind.StrayLink : null;
        if (!files.ContainsKey(target) && !folders.ContainsKey(target))
            return isLink ? EntryKind.BrokenLink : null;
        if (target != name && target.Split('/').Any(part => part.StartsWith('.')))
            return EntryKind.HiddenLink;
        return files.ContainsKey(target) ? EntryKind.File
            : isLink ? EntryKind.FolderLink
            : EntryKind.Folder;
    }

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string folder) =>
        Resolve(folder.TrimEnd('/')) is { } target && folders.TryGetValue(target, out var names)
            ? names.Select(name => Entry(target.Length > 0 ? target + "/" : "", name))
            : [];

    /// <inheritdoc/>
    public byte[] Read(string path, int most) =>
        this.HasFile(path)
            ? blobs.Read(files[Resolve(path)!].Id, most)
            : throw new FileNotFoundException($"there is no file '{path}' in the commit");

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count) =>
        Read(path, int.MaxValue) is var bytes && bytes.Length > count ? bytes[..count] : bytes;

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most) => beside.ReadBeside(path, name, most);

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) => beside.FolderBeside(path);

    /// <inheritdoc/>
    public void Dispose() => blobs.Dispose();

    private void Enter(string path)
    {
        for (var slash = path.LastIndexOf('/'); ; slash = path.LastIndexOf('/'))
        {
            var folder = slash < 0 ? "" : path[..slash];
            if (!folders.TryGetValue(folder, out var names))
                folders[folder] = names = new(StringComparer.Ordinal);
            if (!names.Add(path[(slash + 1)..]) || slash < 0)
                return;
            path = folder;
        }
    }

    private FolderEntry Entry(string folder, string name) =>
        new(
            name,
            Kind(folder + name) ?? EntryKind.BrokenLink,
            files.TryGetValue(folder + name, out var file) && file.Mode == LinkMode ? TargetOf(file.Id) : null
        );

    // Links are followed on the whole way, as the disk does it. A link is a blob that holds where it leads; null when
    // that is out of the folder, or round in a circle.
    private string? Resolve(string path)
    {
        for (var step = 0; step < LongestChain; step++)
        {
            if (LinkOn(path) is not { } link)
                return path;
            var target = TargetOf(files[link].Id);
            if (target.StartsWith('/') || SourcePath.Resolve(link, target) is not { } next)
                return null;
            path = next.TrimEnd('/') + path[link.Length..];
        }

        return null;
    }

    // The first name on the way to a path that is a link.
    private string? LinkOn(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            var name = end < 0 ? path : path[..end];
            if (files.TryGetValue(name, out var file) && file.Mode == LinkMode)
                return name;
            if (end < 0)
                return null;
        }
    }

    private string TargetOf(string id) => System.Text.Encoding.UTF8.GetString(blobs.Read(id, LongestTarget));
}
