using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;
using Lintel.Text;

namespace Lintel.Building;

/// <summary>Checks what a branch changed: both ends go through the same reader and the same checks, and what the base
/// had is not the branch's.</summary>
internal static class BranchCheck
{
    /// <summary>The check without the findings of the base, or why there is no base.</summary>
    public static Result<Check, Message> Run(DiskFolder root, string baseName, CheckOptions options)
    {
        var repository = GitRepository.Open(root.Path);
        var choice = BaseChoice.Stated(repository, baseName);
        if (choice.Value is not { } name)
            return choice.Problem!;
        var found = BaseFinder.Find(repository, name);
        if (found.Value is not { } commit)
            return found.Problem!;
        using var tree = repository.Tree(commit, root);
        var before = Check.Run(tree, options);
        var after = Check.Run(root, options with { Before = before.Handbook });
        return after with { Findings = Baseline.Create(before.All).Fresh(after.Findings) };
    }
}
