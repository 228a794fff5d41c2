using System.Collections.Immutable;
using Lintel.Changes;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model.Changes;
using Lintel.Model.Code;
using Lintel.Reading.Code;
using Lintel.Reading.Git;
using Lintel.Text;

namespace Lintel.Building;

/// <summary>A branch beside the commit where it began: both ends go through the same reader and the same checks on the
/// same day, and what the base had is not the branch's. The command line, previews and comments tell this one
/// list.</summary>
/// <param name="Commit">Where the branch began.</param>
/// <param name="Changes">What it does to the handbook, most important first.</param>
/// <param name="Check">The check of the work tree; its findings are those that the branch brought, the gravest
/// first.</param>
internal sealed record BranchCheck(Revision Commit, ImmutableArray<HandbookChange> Changes, Check Check)
{
    /// <summary>What it does to the code; null where nothing asks for it.</summary>
    public CodeChanges? Code { get; private init; }

    /// <summary>Compares the work tree with a branch, tag or commit, or says why it cannot.</summary>
    public static Result<BranchCheck, Message> Run(
        DiskFolder root,
        GitRepository repository,
        Revision name,
        Check after,
        CheckOptions options
    )
    {
        var found = BaseFinder.Find(repository, name);
        if (found.Value is not { } commit)
            return found.Problem!;
        using var tree = repository.Tree(commit, root);
        var code = BranchCode.Read(root, commit, after.Handbook);
        var before = Check.Run(
            ReadResult.Read(tree, options.Extensions.Reading).Sanitized().With(code?.Before),
            options.OnBase()
        );
        if (before.All.Any(finding => finding.Rule == FileRules.Unreadable))
            return new Message(
                "Some files of the base are not in this clone, which is a partial one.",
                "Clone the repository without --filter."
            );
        var changes = HandbookComparison.Compare(before.Handbook, after.Handbook);
        var judged = after.With(code?.After).Against(before.Handbook, code?.Changes, options);
        return new BranchCheck(
            commit,
            changes,
            judged with
            {
                // An entry of the baseline that is not needed is no problem of the handbook, and depends on the day.
                Findings = FreshFindings
                    .Find(before.All, judged.Findings, changes)
                    .RemoveAll(finding => finding.Rule == RepositoryRules.StaleBaseline),
            }
        )
        {
            Code = code?.Changes,
        };
    }
}
