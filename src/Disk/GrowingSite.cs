using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>A folder in which a site grows, file by file, from many threads.</summary>
/// <param name="folder">An empty folder that nobody else writes to.</param>
/// <param name="end">Ends the writing.</param>
internal sealed class GrowingSite(string folder, CancellationToken end) : IDisposable
{
    private readonly ReaderWriterLockSlim open = new();
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> paths = [];
    private Exception? failure;
    private bool isClosed;

    /// <summary>The files that were written, in no certain order.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>Writes a file.</summary>
    /// <exception cref="OperationCanceledException">The writing was ended, or a file could not be written.</exception>
    public void Write(OutputFile file)
    {
        open.EnterReadLock();
        try
        {
            if (isClosed || failure is not null)
                throw new OperationCanceledException();
            end.ThrowIfCancellationRequested();
            using (var stream = New(file.Path))
                stream.Write(file.Bytes.Span);
            paths.Add(file.Path);
        }
        catch (Exception refused) when (FileFailure.Is(refused))
        {
            // What could not be written is no fault of the content's, and nothing else needs to be made.
            Interlocked.CompareExchange(ref failure, refused, null);
            throw new OperationCanceledException(refused.Message, refused);
        }
        finally
        {
            open.ExitReadLock();
        }
    }

    /// <summary>Opens a new file, in a folder that is made if need be.</summary>
    /// <exception cref="IOException">The path leads out of the site, is taken, or cannot be written.</exception>
    public FileStream New(string path)
    {
        var full = Path.GetFullPath(path, folder);
        // No page is made at such a path; if one were, it would not be written.
        if (!RealPath.IsInside(full, folder))
            throw new IOException($"the site has no place for '{path}'");
        var directory = Path.GetDirectoryName(full)!;
        if (!folders.ContainsKey(directory))
        {
            Directory.CreateDirectory(directory);
            folders[directory] = true;
        }

        return new(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Waits for the files that are being written, and takes no more.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written.</exception>
    public void Close()
    {
        open.EnterWriteLock();
        isClosed = true;
        open.ExitWriteLock();
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <inheritdoc/>
    public void Dispose() => open.Dispose();
}
