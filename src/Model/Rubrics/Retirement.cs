namespace Lintel.Model.Rubrics;

/// <summary>
/// A tombstone: something that a rubric once held. Ids that are null stand for "all": a level alone stands for its
/// column, nothing at all for the whole rubric.
/// </summary>
/// <param name="Competency">Id of the competency, or null.</param>
/// <param name="Level">Id of the level, or null.</param>
/// <param name="Behaviour">Id of the behaviour, or null.</param>
/// <param name="Title">What it was called, as far as the file still says.</param>
/// <param name="Reason">Why it went.</param>
/// <param name="MovedTo">Where its meaning lives on; null when nowhere.</param>
/// <param name="At">Where the tombstone stands.</param>
public sealed record Retirement(
    string? Competency,
    string? Level,
    string? Behaviour,
    string Title,
    string Reason,
    Forwarding? MovedTo,
    SourceSpan At
)
{
    /// <summary>Whether it is a behaviour, which leaves its mark on the cell's page; anything else gets a page of its
    /// own.</summary>
    public bool IsBehaviour => Behaviour is not null;

    /// <summary>Whether it accounts for an address below the rubric: segments behind the rubric's own, and a
    /// fragment.</summary>
    public bool Covers(ReadOnlySpan<string> below, string? fragment)
    {
        if (Competency is null && Level is null)
            return true;
        if (Behaviour is not null)
            return below.Length == 2 && below[0] == Competency && below[1] == Level && fragment == Behaviour;
        if (Competency is null)
            return below.Length > 0 && (below[^1] == Level || (below.Length == 1 && IsStep(below[0], Level!)));
        return below.Length > 0
            && below[0] == Competency
            && (Level is null || (below.Length == 2 && below[1] == Level));
    }

    // "senior-to-staff" goes with either of the two.
    private static bool IsStep(string segment, string level) =>
        segment.StartsWith(level + "-to-", StringComparison.Ordinal)
        || segment.EndsWith("-to-" + level, StringComparison.Ordinal);
}

/// <summary>Where something moved: a reference such as <c>backend/system-design/staff#trade-offs</c>, and the page that
/// it names.</summary>
public sealed record Forwarding(Located<string> Written, Route? Target, string? Fragment, string? Nearest);
