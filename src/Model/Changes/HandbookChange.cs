using System.Collections.Immutable;

namespace Lintel.Model.Changes;

/// <summary>One thing that a branch does to the handbook, as a reviewer would name it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">To what kind of thing.</param>
/// <param name="Title">What it is called now, or was called when it is gone.</param>
/// <param name="Source">Its file; the old one when it is gone.</param>
public sealed record HandbookChange(ChangeKind Kind, ChangeSubject Subject, string Title, string Source)
{
    /// <summary>Address in the preview; null when it is gone, or has no page.</summary>
    public Route? Route { get; init; }

    /// <summary>Address before; null when it is new, or had no page.</summary>
    public Route? OldRoute { get; init; }

    /// <summary>The file's old name, when it was renamed.</summary>
    public string? OldSource { get; init; }

    /// <summary>Where a decision stands now; null for anything else.</summary>
    public DecisionStatus? Status { get; init; }

    /// <summary>The package of a decision, where a handbook has several; null elsewhere.</summary>
    public string? Team { get; init; }

    /// <summary>What changed about it, in the order of importance.</summary>
    public ImmutableArray<ChangeDetail> Details { get; init; } = [];

    /// <summary>The page before and now, to be shown as insertions and deletions; either is null when there is
    /// none.</summary>
    public (Document? Before, Document? After) Pages { get; init; }

    /// <summary>Whether its status is another one.</summary>
    public bool HasNewStatus => Kind != ChangeKind.Added && Details.Any(detail => detail.Aspect == ChangeAspect.Status);
}

/// <summary>What happened to a thing.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It has another file name, and so another address; it may say something else too.</summary>
    Renamed,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>What kind of thing a change is about, most important first.</summary>
public enum ChangeSubject
{
    /// <summary>A decision record.</summary>
    Decision,

    /// <summary>What a competency means at a level.</summary>
    RubricCell,

    /// <summary>A rubric as a whole: its name, levels and competencies.</summary>
    Rubric,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>Any other page.</summary>
    Page,
}
