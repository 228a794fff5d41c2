using Lintel.Checks.Decisions;
using Lintel.Comparing;
using Lintel.Content;
using Lintel.Content.Changes;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Building;

/// <summary>Compares the work tree with the commit where its branch began. Both sides go through the same reader and the same checks.</summary>
public static class Comparison
{
    /// <summary>What changed; where nothing can be compared, why not. The base is the caller's, the host's, or the branch of the settings.</summary>
    public static ChangeSet Of(DiskFolder root, Check check, SiteContext context, string? baseName = null)
    {
        if (GitRepository.Find(root.Path, out var why) is not { } repository)
            return ChangeSet.Unknown($"There is no history to compare with: {why}. Run this inside a clone of the repository.");
        var found = BaseFinder.Find(repository, baseName ?? context.Base ?? check.Library.Settings.Branch);
        if (found.Commit is not { } commit) return ChangeSet.Unknown(found.Problem);
        using var tree = repository.Tree(commit, root);
        var before = Check.Run(tree, check.Today);
        if (before.All.Any(finding => finding.Rule == SourceRules.Unreadable))
            return ChangeSet.Unknown("Some files of the base are not in this clone, which is a partial one. Clone the repository without --filter.");
        return LibraryComparison.Of(commit, (before.Library, before.Findings), (check.Library, [.. check.Findings, .. Rewritten(before.Library, check.Library)]));
    }

    // Only a comparison can tell that an accepted record says something else.
    private static IEnumerable<Diagnostic> Rewritten(Library before, Library after)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(RewriteChecks.Run(DecisionChange.Between(before, after)));
        return bag.ToReport(after.Settings.Severities);
    }
}
