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

    private IgnoredPaths(ImmutableHashSet<string> paths) => this.paths = paths;

    /// <summary>Asks git, once for all paths. Where there is no repository, or no git that answers, nothing is ignored;
    /// and so it is in a commit, which holds what it holds.</summary>
    public static IgnoredPaths Find(IFolder root)
    {
        if (root is CommitFolder || WorkTree.Find(root.Path) is null)
            return None;
        var answer = new GitProcess(root.Path, GitProgram.Installed).Run(GitArguments.Ignored);
        // Of a folder that it ignores as a whole, a repository further up says nothing.
        return !answer.IsFine || answer.Parts.Contains("./") ? None : new([.. answer.Parts]);
    }

    /// <summary>Whether git ignores a file or folder, named without a closing slash, or a folder above it.</summary>
    public bool Contains(string path)
    {
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
}
