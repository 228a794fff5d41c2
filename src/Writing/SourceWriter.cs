using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Writing;

/// <summary>Writes the few files that belong to the handbook itself: its lock, a published version, an imported rubric. Each appears whole or not at all.</summary>
public static class SourceWriter
{
    /// <summary>Writes a text in place of what is there.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var next = $"{full}.{Environment.ProcessId}";
        try
        {
            File.WriteAllText(next, text);
            File.Move(next, full, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    /// <summary>Adds the addresses that are new to the lock. Where nothing is new the file is not touched, so a build in continuous integration changes nothing.</summary>
    public static Diagnostic? AddToLock(Library library)
    {
        var promised = library.Permalinks;
        var published = Permalinks.Of(library).Except(promised.Addresses.Select(line => line.Link)).ToArray();
        if (published.Length == 0) return null;
        try
        {
            Write(Path.Combine(library.Root, promised.Path), PermalinkLock.Text(promised.Addresses.Select(line => line.Link).Concat(published)));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return PermalinkRules.UnwritableLock.At(SourceSpan.StartOf(promised.Path), failure.Message);
        }
    }
}
