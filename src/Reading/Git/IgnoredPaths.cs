using System.Collections.Immutable;
using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>What git ignores below a folder: files and folders that programs made or fetched, which are no part of a
/// handbook.</summary>
internal sealed class IgnoredPaths
{
    /// <summary>Nothing is ignored.</summary>
    public static readonly IgnoredPaths None = new([]);

    private readonly ImmutableHashSet<string> paths;
    private readonly IgnoreFiles? files;
    private readonly string prefix = "";

    private IgnoredPaths(ImmutableHashSet<string> paths) => this.paths = paths;

    private IgnoredPaths(IgnoreFiles files, string prefix) => (paths, this.files, this.prefix) = ([], files, prefix);

    /// <summary>Asks git, once for all paths; where there is none that answers, the files that it would heed are read.
    /// In a commit nothing is ignored, for it holds what it holds.</summary>
    public static IgnoredPaths Find(IFolder root)
    {
        if (root is CommitFolder)
            return None;
        var top = WorkTree.Find(root.Path);
        if (
            top is not null
            && !HasPipe(top)
            && new GitProcess(root.Path, GitProgram.Installed).Run(GitArguments.Ignored) is { IsFine: true } answer
        )
            // Of a folder that it ignores as a whole, a repository further up says nothing.
            return answer.Parts.Contains("./") ? None : new([.. answer.Parts]);
        var files = new IgnoreFiles(new DiskFolder(top ?? root.Path));
        var prefix = WorkTree.PathOf(root.Path);
        return prefix.Length > 0 && files.Contains(prefix.TrimEnd('/')) ? None : new(files, prefix);
    }

    /// <summary>Whether git ignores a file or folder, named without a closing slash, or a folder above it.</summary>
    public bool Contains(string path)
    {
        if (files is not null)
            return path.Length > 0 && files.Contains(prefix + path);
        if (paths.IsEmpty)
            return false;
        if (paths.Contains(path) || paths.Contains(path + "/"))
            return true;
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (paths.Contains(path[..(slash + 1)]))
                return true;
        return false;
    }

    /// <summary>The paths that git does not ignore.</summary>
    public ImmutableArray<string> Without(IEnumerable<string> found) => [.. found.Where(path => !Contains(path))];

    // Git would wait for somebody to write into it.
    private static bool HasPipe(string top) => new DiskFolder(top).Kind(".gitignore") is EntryKind.Special;
}
