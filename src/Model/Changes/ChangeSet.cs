using System.Collections.Immutable;

namespace Lintel.Model.Changes;

/// <summary>Everything that a branch does to the handbook.</summary>
/// <param name="Base">The commit that it is compared with; null when there is nothing to compare with.</param>
/// <param name="Missing">Why there is nothing to compare with, and how to get it; empty when there is.</param>
/// <param name="Changes">What to look at first comes first: new decisions, then status changes, then the rest by
/// subject.</param>
/// <param name="Problems">Findings that the base does not have, the gravest first.</param>
public sealed record ChangeSet(
    string? Base,
    string Missing,
    ImmutableArray<HandbookChange> Changes,
    ImmutableArray<ChangeProblem> Problems
)
{
    /// <summary>Decisions in force whose files the branch touches, the most specific first.</summary>
    internal ImmutableArray<GovernedChange> Governed { get; init; } = [];

    /// <summary>No comparison could be made.</summary>
    public static ChangeSet Unknown(string missing) => new(null, missing, [], []);

    /// <summary>The changes that deserve the first look: new decisions, and decisions whose status is another
    /// one.</summary>
    public IEnumerable<HandbookChange> First => Changes.Where(IsFirst);

    /// <summary>What changed at an address; null when nothing did.</summary>
    public HandbookChange? At(Route route) => Changes.FirstOrDefault(change => change.Route == route);

    private static bool IsFirst(HandbookChange change) =>
        change.Subject == ChangeSubject.Decision && (change.Kind == ChangeKind.Added || change.HasNewStatus);
}

/// <summary>A finding of the checks at its place.</summary>
/// <param name="At">File, line and column.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Message">Both sentences.</param>
public sealed record ChangeProblem(SourceSpan At, string Severity, string Rule, string Message)
{
    /// <summary>Whether it stops a build.</summary>
    public bool IsError => string.Equals(Severity, "error", StringComparison.Ordinal);
}
