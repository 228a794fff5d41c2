using System.Text;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>
/// Changes source files in place. A file is replaced as a whole, so a crash leaves the old one or the new one.
/// Nothing is written through a symbolic link or outside the root: that is an <see cref="IOException"/>, as is
/// whatever else the file system refuses.
/// </summary>
internal static class SourceEditor
{
    // What Lintel edits, Lintel has read before.
    private const int MostBytes = 1 << 26;

    /// <summary>What changes below a folder would make of its files, in the order of their paths. Nothing is
    /// written.</summary>
    public static IReadOnlyList<SourceChange> Plan(string root, IEnumerable<TextEdit> edits) =>
        Plan(new DiskFolder(root), edits);

    /// <summary>The same for a folder that is not, or not yet, on the disk.</summary>
    public static IReadOnlyList<SourceChange> Plan(IFolder files, IEnumerable<TextEdit> edits)
    {
        var changed = new List<SourceChange>();
        foreach (var file in edits.GroupBy(edit => edit.At.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var bytes = files.Read(file.Key, MostBytes);
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark);
            var edited = TextEdits.Apply(text, file);
            if (!string.Equals(text, edited, StringComparison.Ordinal))
                changed.Add(new(file.Key, text, edited, mark > 0));
        }

        return changed;
    }

    /// <summary>What several passes make of the files below a folder, in the order of their paths: each sees what the
    /// one before left, until one changes nothing. Nothing is written.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="mostPasses">After how many passes it ends however much is left.</param>
    /// <param name="pass">The changes of a pass, by the folder as it would be then and the number of the pass from
    /// 0.</param>
    public static IReadOnlyCollection<SourceChange> PlanPasses(
        IFolder root,
        int mostPasses,
        Func<IFolder, int, IEnumerable<TextEdit>> pass
    )
    {
        var changes = new SortedDictionary<string, SourceChange>(StringComparer.Ordinal);
        var folder = new EditedFolder(root, changes);
        for (var number = 0; number < mostPasses; number++)
        {
            var more = Plan(folder, pass(folder, number));
            if (more.Count == 0)
                break;
            foreach (var change in more)
                changes[change.Path] = changes.TryGetValue(change.Path, out var earlier)
                    ? earlier with
                    {
                        After = change.After,
                    }
                    : change;
        }

        return changes.Values;
    }

    /// <summary>Whether a path below a folder is a symbolic link, which nothing is written through.</summary>
    public static bool IsLink(string root, string path) =>
        FileStatus.Read(Path.GetFullPath(path, Path.GetFullPath(root)))?.Kind == FileKind.Link;

    /// <summary>Carries out what was planned.</summary>
    public static void Apply(string root, IEnumerable<SourceChange> changes)
    {
        foreach (var change in changes)
            Replace(Target(root, change.Path), change.Bytes, overwrite: true);
    }

    /// <summary>Writes a new file; false when there is one already.</summary>
    public static bool Create(string root, string path, string text)
    {
        var target = Target(root, path);
        if (FileStatus.Read(target) is not null)
            return false;
        try
        {
            Replace(target, Encoding.UTF8.GetBytes(text), overwrite: false);
            return true;
        }
        catch (IOException) when (FileStatus.Read(target) is not null)
        {
            // Somebody else was faster.
            return false;
        }
    }

    /// <summary>Makes a folder that the caller names, unless it is there.</summary>
    public static void MakeFolder(string path) => Directory.CreateDirectory(path);

    /// <summary>Writes a file, new or in the place of an old one.</summary>
    public static void Write(string root, string path, string text) =>
        Replace(Target(root, path), Encoding.UTF8.GetBytes(text), overwrite: true);

    /// <summary>Gives a file or folder another name; what holds it is made. Nothing may have the name yet.</summary>
    public static void Move(string root, string from, string to)
    {
        var (source, target) = (Target(root, from, FileKind.Folder), Target(root, to));
        if (FileStatus.Read(target) is not null)
            throw new IOException($"there is a '{to}' already");
        if (FileStatus.Read(source)?.Kind == FileKind.Folder)
            Directory.Move(source, target);
        else
            File.Move(source, target);
    }

    /// <summary>
    /// Takes a name among those who run at the same time, until the result is disposed; null when somebody has it. One
    /// who died with it holds it for ten seconds.
    /// </summary>
    public static IDisposable? Claim(string root, string path) => FileClaim.Take(Target(root, path));

    // The full path of what is to be written, when every folder on the way is really below the root.
    private static string Target(string root, string path, FileKind also = FileKind.Regular)
    {
        if (RealPath.Resolve(Path.GetFullPath(root)) is not { } top)
            throw new DirectoryNotFoundException($"there is no folder '{root}'");
        var full = Path.GetFullPath(path, top);
        if (!RealPath.IsInside(full, top))
            throw new IOException($"'{path}' lies outside '{root}'");
        var parent = Path.GetDirectoryName(full)!;
        var known = parent;
        while (FileStatus.Read(known) is null)
            known = Path.GetDirectoryName(known)!;
        if (RealPath.Resolve(known) is not { } real || !RealPath.IsInside(real, top))
            throw new IOException($"'{path}' would be written through a symbolic link that leads out of '{root}'");
        Directory.CreateDirectory(parent);
        return FileStatus.Read(full)?.Kind is not { } kind || kind == FileKind.Regular || kind == also
            ? Path.Combine(RealPath.Resolve(parent)!, Path.GetFileName(full))
            : throw new IOException($"'{path}' is a symbolic link or no file, and nothing is written through it");
    }

    private static void Replace(string target, byte[] bytes, bool overwrite)
    {
        // Nobody can have put a link under a name that nobody can guess, and an existing name is never opened.
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".lintel-{Guid.NewGuid():N}");
        try
        {
            using (
                var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)
            )
                stream.Write(bytes);
            if (!OperatingSystem.IsWindows() && overwrite && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
