using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Building;

/// <summary>Checks what a branch changed: both ends go through the same reader and the same checks, and what the base
/// had is not the branch's.</summary>
public static class BranchCheck
{
    /// <summary>The check without the findings of the base; where there is no base, null and two sentences that say
    /// why.</summary>
    public static (Check? Check, string Problem) Run(DiskFolder root, string baseName, CheckOptions options)
    {
        var repository = GitRepository.Open(root.Path);
        var (name, problem) = BaseChoice.Stated(repository, baseName);
        if (name is null)
            return (null, problem);
        var found = BaseFinder.Find(repository, name);
        if (found.Commit is not { } commit)
            return (null, found.Problem);
        using var tree = repository.Tree(commit, root);
        var before = Check.Run(tree, options);
        var after = Check.Run(root, options with { Before = before.Handbook });
        return (after with { Findings = Baseline.Create(before.All).Fresh(after.Findings) }, "");
    }
}
