using Lintel.Changes;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Reading.Git;
using Lintel.Rules.Decisions;
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
        var found = BaseFinder.Find(repository, name);
        if (found.Value is not { } commit)
            return ChangeSet.Unknown($"{found.Problem}");
        using var tree = repository.Tree(commit, root);
        var before = Check.Run(ReadResult.Read(tree, options.Extensions.Reading).Sanitized(), options);
        if (before.All.Any(finding => finding.Rule == FileRules.Unreadable))
            return ChangeSet.Unknown(
                "Some files of the base are not in this clone, which is a partial one. Clone the repository without "
                    + "--filter."
            );
        return HandbookComparison.Create(
            commit.ToString(),
            (before.Handbook, before.Findings),
            (
                check.Handbook,
                [
                    // An entry that is not needed is no problem of the handbook, and depends on the day.
                    .. check.Findings.Where(finding => finding.Rule != RepositoryRules.StaleBaseline),
                    .. Rewritten(before.Handbook, check.Handbook),
                ]
            )
        );
    }

    // Only a comparison can tell that an accepted record says something else.
    private static IEnumerable<Diagnostic> Rewritten(Handbook before, Handbook after)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(RewriteRules.Compare(DecisionChange.Between(before, after)));
        return bag.ToReport(after.Settings.Severities);
    }
}
