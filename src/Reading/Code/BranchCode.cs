using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Reading.Git;

namespace Lintel.Reading.Code;

/// <summary>The code beside a handbook at both ends of a branch. What the branch does not touch says at the base what
/// it says now, and is not read again.</summary>
/// <param name="Changes">What the branch touches.</param>
/// <param name="Before">The code at the base.</param>
/// <param name="After">The code now.</param>
internal sealed record BranchCode(CodeChanges Changes, CodeBase Before, CodeBase After)
{
    /// <summary>Compares the code with a commit; null where nothing asks for it, or git does not tell.</summary>
    public static BranchCode? Read(DiskFolder root, Revision commit, Handbook handbook)
    {
        var settings = handbook.Settings;
        if (
            !CodeSettings.IsAskedFor(settings, handbook.Decisions)
            || TrackedFiles.Find(root) is not { } tracked
            || GitRepository.Open(tracked.Top.Path) is not { Fault: null } repository
            || repository.Touched(commit) is not { } touched
        )
            return null;
        var paths = touched.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        var isTouched = paths.ToHashSet(StringComparer.Ordinal);
        var after = handbook.Code ?? new(tracked.Files, References(tracked.Top));
        using var tree = repository.Tree(commit, tracked.Top);
        var before = new CodeBase(
            [
                .. after
                    .Files.Where(path => touched.GetValueOrDefault(path) != 'A')
                    .Concat(paths.Where(path => touched[path] == 'D'))
                    .Order(StringComparer.Ordinal),
            ],
            [
                .. after
                    .References.Where(reference => !isTouched.Contains(reference.At.File))
                    // Where the code names no record now, what it named does not matter.
                    .Concat(paths.Length == 0 ? [] : References(tree)),
            ]
        );
        var messages = CodeReader.ReadMessages(repository.Messages(commit), settings, handbook.Decisions);
        return new(new(paths, messages), before, after);

        ImmutableArray<CodeReference> References(IFolder top) =>
            CodeReader.ReadReferences(top, paths, settings, handbook.Decisions);
    }
}
