using System.Collections.Immutable;
using Lintel.Text.Differences;

namespace Lintel.Model.Rubrics;

/// <summary>A behaviour in two versions.</summary>
public sealed record BehaviourChange(string Id, Difference Kind, TextDiff Text);

/// <summary>A cell in two versions.</summary>
/// <param name="Competency">From the newer version where it has it.</param>
/// <param name="Level">From the newer version where it has it.</param>
/// <param name="Kind">What became of the cell.</param>
/// <param name="Summary">Its summary, word by word.</param>
/// <param name="Behaviours">Those that changed, in the order of the newer version, what is gone last.</param>
public sealed record CellChange(
    Competency Competency,
    Level Level,
    Difference Kind,
    TextDiff Summary,
    ImmutableArray<BehaviourChange> Behaviours
);

/// <summary>Two versions of a rubric.</summary>
/// <param name="Before">The older.</param>
/// <param name="After">The newer.</param>
/// <param name="Cells">The cells that differ, by competency, then level.</param>
public sealed record RubricChanges(Rubric Before, Rubric After, ImmutableArray<CellChange> Cells);
