using Lintel.Content;
using Lintel.Reading.Files;

namespace Lintel.Reading.Git;

/// <summary>A folder as a commit holds it, read from git's objects: nothing is checked out.</summary>
public sealed class CommitFolder : IFolder, IDisposable
{
    private const string LinkMode = "120000";
    private const int LongestChain = 8;

    private readonly GitBlobs blobs;
    private readonly Dictionary<string, (string Mode, string Id)> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> folders = new(StringComparer.Ordinal) { [""] = new(StringComparer.Ordinal) };

    internal CommitFolder(string path, GitBlobs blobs, GitAnswer listing, string prefix)
    {
        (Path, this.blobs) = (path, blobs);
        foreach (var line in listing.Parts)
        {
            // <mode> blob <id>\t<path>; a submodule is a 'commit', and holds nothing here.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[..tab].Split(' ') is not [var mode, "blob", var id] || line.Length <= tab + 1 + prefix.Length) continue;
            var file = line[(tab + 1 + prefix.Length)..];
            files[file] = (mode, id);
            Enter(file);
        }
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public bool HasFile(string path) => Resolve(path) is { } target && files.ContainsKey(target);

    /// <inheritdoc/>
    public bool HasFolder(string path) => Resolve(path.TrimEnd('/')) is { } target && folders.ContainsKey(target);

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string folder) =>
        folders.TryGetValue(folder.TrimEnd('/'), out var names) ? names.Select(name => Entry(folder, name)) : [];

    /// <inheritdoc/>
    public byte[] Read(string path) => Resolve(path) is { } target && files.TryGetValue(target, out var file)
        ? blobs.Read(file.Id)
        : throw new IOException($"there is no file '{path}' in the commit");

    /// <inheritdoc/>
    public void Dispose() => blobs.Dispose();

    private void Enter(string path)
    {
        for (var slash = path.LastIndexOf('/'); ; slash = path.LastIndexOf('/'))
        {
            var folder = slash < 0 ? "" : path[..slash];
            if (!folders.TryGetValue(folder, out var names)) folders[folder] = names = new(StringComparer.Ordinal);
            if (!names.Add(path[(slash + 1)..]) || slash < 0) return;
            path = folder;
        }
    }

    private FolderEntry Entry(string folder, string name)
    {
        if (!files.TryGetValue(folder + name, out var file)) return new(name, EntryKind.Folder);
        if (file.Mode != LinkMode) return new(name, EntryKind.File);
        var kind = Resolve(folder + name) is not { } target ? EntryKind.StrayLink
            : files.ContainsKey(target) ? EntryKind.File
            : folders.ContainsKey(target) ? EntryKind.FolderLink
            : EntryKind.StrayLink;
        return new(name, kind, TargetOf(file.Id));
    }

    // A link is a blob that holds where it leads; null when that is out of the folder, or round in a circle.
    private string? Resolve(string path)
    {
        for (var step = 0; step < LongestChain; step++)
        {
            if (!files.TryGetValue(path, out var file) || file.Mode != LinkMode) return path;
            var target = TargetOf(file.Id);
            if (target.StartsWith('/') || SourcePath.Resolve(path, target) is not { } next) return null;
            path = next.TrimEnd('/');
        }

        return null;
    }

    private string TargetOf(string id) => System.Text.Encoding.UTF8.GetString(blobs.Read(id));
}
