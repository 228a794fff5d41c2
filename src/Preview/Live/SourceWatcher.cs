using System.Collections.Immutable;
using System.Threading.Channels;
using Lintel.Disk;
using Lintel.Reading.Files;
using Lintel.Reading.OtherTools;

namespace Lintel.Preview.Live;

/// <summary>
/// Tells which files of a handbook changed, in batches: an editor's save is several events, and a checkout is
/// thousands. Where the system lost some,
/// it says that anything may have changed.
/// </summary>
internal sealed class SourceWatcher(DiskFolder root) : IDisposable
{
    // A save is over when nothing happened for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(4);

    // A new folder is watched a moment after it was made; what was put there meanwhile is found by looking again.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(250);

    private readonly Channel<string?> changes = Channel.CreateUnbounded<string?>();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);

    /// <summary>Watches the root's own files and everything below the folders, of which each is named once; the empty
    /// name is the root with all that is below.</summary>
    /// <param name="folders">Their names.</param>
    /// <param name="alone">Folders of which only the own files are watched, as that of another tool's sidebar.</param>
    public void Watch(IEnumerable<string> folders, IEnumerable<string>? alone = null)
    {
        var wanted = folders.Where(folder => root.HasFolder(folder)).ToHashSet(StringComparer.Ordinal);
        var single = (alone ?? [])
            .Where(folder => folder.Length > 0 && root.HasFolder(folder))
            .Except(wanted)
            .ToHashSet();
        foreach (
            var gone in watchers
                .Keys.Where(key => key.Length > 0 && !wanted.Contains(key) && !single.Contains(key))
                .ToArray()
        )
        {
            watchers[gone].Dispose();
            watchers.Remove(gone);
        }

        if (!watchers.TryGetValue("", out var top))
            watchers[""] = top = Start("");
        top.IncludeSubdirectories = wanted.Contains("");
        if (top.IncludeSubdirectories)
            return;
        foreach (var folder in wanted.Where(folder => !watchers.ContainsKey(folder)))
            (watchers[folder] = Start(folder)).IncludeSubdirectories = true;
        foreach (var folder in single.Where(folder => !watchers.ContainsKey(folder)))
            watchers[folder] = Start(folder);
    }

    /// <summary>Waits for the next batch: paths below the root, or null when anything may have changed.</summary>
    public async Task<ImmutableHashSet<string>?> NextAsync(CancellationToken end)
    {
        var batch = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var isAnything = false;
        await changes.Reader.WaitToReadAsync(end);
        while (changes.Reader.TryRead(out var path))
        {
            if (path is null)
                isAnything = true;
            else
                batch.Add(path);
            if (!changes.Reader.TryPeek(out _))
                await Task.Delay(Quiet, end);
        }

        return isAnything ? null : batch.ToImmutable();
    }

    /// <summary>Whether something happened that nobody asked for yet.</summary>
    public async Task<bool> HasNextAsync(TimeSpan within, CancellationToken end)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(within);
        try
        {
            return await changes.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
            watcher.Dispose();
    }

    private FileSystemWatcher Start(string folder)
    {
        var watcher = new FileSystemWatcher(Path.Combine(root.Path, folder))
        {
            NotifyFilter =
                NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 1 << 16,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => NoteNew(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            NoteNew(change.FullPath);
        };
        watcher.Error += (_, _) => changes.Writer.TryWrite(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void NoteNew(string path)
    {
        Note(path);
        if (root.HasFolder(Path.GetRelativePath(root.Path, path)))
            _ = Task.Delay(Settled).ContinueWith(_ => Note(path), TaskScheduler.Default);
    }

    // Files whose names start with a dot are no sources, unless another tool orders pages by them; editors keep their
    // own there.
    private void Note(string fullPath)
    {
        var path = Path.GetRelativePath(root.Path, fullPath).Replace('\\', '/');
        var names = path.Split('/');
        if (names[0] is ".git")
            return;
        if (ToolFiles.IsOne(path) || (!names.Any(name => name.StartsWith('.')) && FolderListing.IsSource(names[0])))
            changes.Writer.TryWrite(path);
    }
}
