using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Building;

/// <summary>What <c>check --fix</c> writes: whatever the rules can mend without a judgement.</summary>
internal static class Mending
{
    // What one pass mends may say something that the next can use: a status that is spelt right, who replaced whom.
    private const int MostPasses = 8;

    /// <summary>The changes, in the order of their paths, after which there is nothing left to mend. Nothing is
    /// written.</summary>
    public static IReadOnlyCollection<SourceChange> Plan(DiskFolder root, Extensions extensions) =>
        SourceEditor.PlanPasses(
            root,
            MostPasses,
            (folder, _) =>
                ReadBack.Sound(folder, extensions.Rules.Fix(Check.Run(folder, new() { Extensions = extensions }).Site))
        );
}
