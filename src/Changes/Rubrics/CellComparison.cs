using System.Collections.Immutable;
using Lintel.Model.Changes;
using Lintel.Model.Rubrics;
using Lintel.Text.Differences;

namespace Lintel.Changes.Rubrics;

/// <summary>The cells that changed between two states of one rubric, each as a change of its own.</summary>
internal static class CellComparison
{
    public static IEnumerable<HandbookChange> Compare(Rubric before, Rubric after) =>
        VersionComparison.Compare(before, after).Cells.Select(cell => Compare(cell, before, after));

    private static HandbookChange Compare(CellChange cell, Rubric before, Rubric after)
    {
        var (competency, level) = (cell.Competency.Id.Value, cell.Level.Id.Value);
        var (old, current) = (CellAt(before, competency, level), CellAt(after, competency, level));
        return new(
            KindOf(cell.Kind),
            ChangeSubject.RubricCell,
            $"{cell.Competency.Title.Value}, {cell.Level.Title.Value}",
            after.Source
        )
        {
            Route = current is null ? null : after.RouteOf(competency, level),
            OldRoute = old is null ? null : before.RouteOf(competency, level),
            Details = Details(cell, old, current),
        };
    }

    private static ImmutableArray<ChangeDetail> Details(CellChange cell, Cell? old, Cell? current) =>
        [
            .. cell.Summary.IsSame
                ? []
                : new[] { new ChangeDetail(ChangeAspect.Summary, "", old?.Summary?.Value, current?.Summary?.Value) },
            .. cell.Behaviours.Select(change => new ChangeDetail(
                ChangeAspect.Behaviour,
                change.Id,
                old?.BehaviourOf(change.Id)?.Text.Value,
                current?.BehaviourOf(change.Id)?.Text.Value
            )),
        ];

    private static Cell? CellAt(Rubric rubric, string competency, string level) =>
        rubric.CompetencyOf(competency)?.At(level);

    private static ChangeKind KindOf(Difference difference) =>
        difference switch
        {
            Difference.Added => ChangeKind.Added,
            Difference.Removed => ChangeKind.Removed,
            _ => ChangeKind.Changed,
        };
}
