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
    /// <summary>What happened between two handbooks, most important first.</summary>
    public static ImmutableArray<HandbookChange> Compare(Handbook before, Handbook after) =>
        [
            .. new[]
            {
                DecisionComparison.Compare(before, after),
                RubricComparison.Compare(before.Rubrics, after.Rubrics),
                LessonComparison.Compare(before.Lessons, after.Lessons),
                PageComparison.Compare(before.Pages, after.Pages),
            }
                .SelectMany(changes => changes)
                .Order(ByImportance),
        ];

    /// <summary>All of it, with the findings that the branch brought.</summary>
    public static ChangeSet Create(
        string commit,
        ImmutableArray<HandbookChange> changes,
        ImmutableArray<Diagnostic> findings
    ) =>
        new(
            commit,
            "",
            changes,
            [
                .. findings.Select(finding => new ChangeProblem(
                    finding.At,
                    finding.Severity.ToString().ToLowerInvariant(),
                    finding.Rule.Id,
                    finding.Message.ToString()
                )),
            ]
        );

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
