using System.Collections.Immutable;
using Lintel.Changes.Documents;
using Lintel.Changes.Rubrics;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Changes;

/// <summary>Compares two states of a handbook, in the words of a reviewer and not of files.</summary>
internal static class HandbookComparison
{
    /// <summary>What happened between two handbooks and their findings; <paramref name="commit"/> is that of the older
    /// one.</summary>
    public static ChangeSet Create(
        string commit,
        (Handbook Handbook, ImmutableArray<Diagnostic> Findings) before,
        (Handbook Handbook, ImmutableArray<Diagnostic> Findings) after
    )
    {
        HandbookChange[] changes =
        [
            .. DecisionComparison.Compare(before.Handbook, after.Handbook),
            .. RubricComparison.Compare(before.Handbook.Rubrics, after.Handbook.Rubrics),
            .. LessonComparison.Compare(before.Handbook.Lessons, after.Handbook.Lessons),
            .. PageComparison.Compare(before.Handbook.Pages, after.Handbook.Pages),
        ];
        var renamed = changes
            .Where(change => change.OldSource is not null)
            .ToDictionary(change => change.OldSource!, change => change.Source, StringComparer.Ordinal);
        return new(
            commit,
            "",
            [.. changes.Order(ByImportance)],
            ProblemComparison.Compare(before.Findings, after.Findings, renamed)
        );
    }

    // What to look at first: new decisions, then those whose status is another one, then the rest by subject.
    private static readonly Comparer<HandbookChange> ByImportance = Comparer<HandbookChange>.Create(
        (a, b) =>
            Rank(a) != Rank(b) ? Rank(a).CompareTo(Rank(b))
            : a.Subject != b.Subject ? a.Subject.CompareTo(b.Subject)
            : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : string.CompareOrdinal(a.Source, b.Source) is not 0 and var source ? source
            : string.CompareOrdinal((a.Route ?? a.OldRoute)?.Path, (b.Route ?? b.OldRoute)?.Path)
    );

    private static int Rank(HandbookChange change) =>
        change switch
        {
            { Subject: ChangeSubject.Decision, Kind: ChangeKind.Added } => 0,
            { Subject: ChangeSubject.Decision, HasNewStatus: true } => 1,
            _ => 2,
        };
}
