using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>A folder as it will be once some of its files and folders have other names.</summary>
/// <param name="folder">The folder.</param>
/// <param name="moves">Old and new paths below it, without a closing slash.</param>
internal sealed class MovedFolder(IFolder folder, ImmutableArray<(string From, string To)> moves) : IFolder
{
    /// <inheritdoc/>
    public string Path => folder.Path;

    /// <inheritdoc/>
    public EntryKind? Kind(string path) =>
        OldPath(path) is { } old && folder.Kind(old) is { } kind ? kind
        : IsOnTheWay(path) ? EntryKind.Folder
        : null;

    /// <inheritdoc/>
    public IEnumerable<FolderEntry> Entries(string path)
    {
        var before = OldPath(path) is { } old && (old.Length == 0 || folder.Kind(old) is not null) ? old : null;
        var kept = (before is null ? [] : folder.Entries(before)).Where(entry => Kind(path + entry.Name) is not null);
        var come = moves
            .Where(move => move.To.StartsWith(path, StringComparison.Ordinal))
            .Select(move => move.To[path.Length..].Split('/')[0])
            .Select(name => new FolderEntry(name, Kind(path + name) ?? EntryKind.File));
        return kept.Concat(come).DistinctBy(entry => entry.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public byte[] Read(string path, int most) => folder.Read(Known(path), most);

    /// <inheritdoc/>
    public byte[] ReadStart(string path, int count) => folder.ReadStart(Known(path), count);

    /// <inheritdoc/>
    public byte[] ReadBeside(string path, string name, int most) => folder.ReadBeside(Known(path), name, most);

    /// <inheritdoc/>
    public DiskFolder? FolderBeside(string path) => OldPath(path) is { } old ? folder.FolderBeside(old) : null;

    private string Known(string path) => OldPath(path) ?? throw new FileNotFoundException("there is no such file");

    // Null for a path that its file has left.
    private string? OldPath(string path)
    {
        foreach (var (from, to) in moves)
            if (IsAtOrBelow(path, to))
                return from + path[to.Length..];
        return moves.Any(move => IsAtOrBelow(path, move.From)) ? null : path;
    }

    private bool IsOnTheWay(string path) =>
        moves.Any(move => SourcePath.Folders(move.To).Contains(path.TrimEnd('/') + "/", StringComparer.Ordinal));

    private static bool IsAtOrBelow(string path, string top) =>
        path.StartsWith(top, StringComparison.Ordinal) && (path.Length == top.Length || path[top.Length] == '/');
}
