namespace Lintel.Writing;

/// <summary>Files that did not change keep their time, so that uploads and caches skip them.</summary>
internal static class Timestamps
{
    /// <summary>Gives each file of <paramref name="next"/> that equals the one in <paramref name="last"/> its old time.</summary>
    public static void KeepUnchanged(string last, string next)
    {
        if (!Directory.Exists(last)) return;
        Parallel.ForEach(new DirectoryInfo(next).EnumerateFiles("*", SearchOption.AllDirectories), file =>
        {
            var old = new FileInfo(Path.Combine(last, Path.GetRelativePath(next, file.FullName)));
            if (old.Exists && old.Length == file.Length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(file.FullName)))
                file.LastWriteTimeUtc = old.LastWriteTimeUtc;
        });
    }
}
