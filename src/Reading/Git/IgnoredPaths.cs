using System.Collections.Immutable;
using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>What git ignores: folders that programs made or fetched, which are no part of a handbook.</summary>
internal static class IgnoredPaths
{
    private const string Root = ".";

    /// <summary>The paths below a folder that git does not ignore, by one question to it. Where there is no repository,
    /// or no git that answers, that is all of them; and so it is in a commit, which holds what it holds.</summary>
    public static ImmutableArray<string> Without(IFolder root, ImmutableArray<string> paths)
    {
        if (paths.IsEmpty || root is CommitFolder)
            return paths;
        var input = string.Concat(paths.Select(path => $"./{path}\0"));
        var answer = new GitProcess(root.Path, GitProgram.Installed).Run(GitArguments.Ignored, $"{Root}\0{input}");
        var ignored = answer.Parts.ToHashSet(StringComparer.Ordinal);
        // Of a folder that it ignores as a whole, a repository further up says nothing.
        return ignored.Contains(Root) ? paths : [.. paths.Where(path => !ignored.Contains($"./{path}"))];
    }
}
