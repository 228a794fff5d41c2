using Lintel.Changes;
using Lintel.Disk;
using Lintel.Model.Changes;
using Lintel.Reading.Git;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>Compares the work tree with the commit where its branch began. Both sides go through the same reader and
/// the same checks.</summary>
internal static class Comparison
{
    /// <summary>What changed; where nothing can be compared, why not. The base is the caller's, the host's, or the one
    /// that <see cref="BaseChoice"/> finds.</summary>
    public static ChangeSet Find(
        DiskFolder root,
        GitRepository repository,
        Check check,
        SiteContext context,
        CheckOptions options,
        string? baseName = null
    )
    {
        var choice = baseName is null
            ? BaseChoice.Find(root, repository, check.Handbook.Settings, context)
            : BaseChoice.Stated(repository, baseName);
        if (choice.Value is not { } name)
            return ChangeSet.Unknown($"{choice.Problem}");
        var compared = BranchCheck.Run(root, repository, name, check, options);
        if (compared.Value is not { } branch)
            return ChangeSet.Unknown($"{compared.Problem}");
        return HandbookComparison.Create(branch.Commit.ToString(), branch.Changes, branch.Check.Findings) with
        {
            Governed = GovernedChanges.Find(branch.Check.Site, branch.Code),
        };
    }
}
