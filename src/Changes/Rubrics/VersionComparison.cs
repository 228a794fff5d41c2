using System.Collections.Immutable;
using Lintel.Model.Rubrics;
using Lintel.Text.Differences;

namespace Lintel.Changes.Rubrics;

/// <summary>What changed between two versions of a rubric. Ids tell what belongs together, so a reworded behaviour is
/// seen as reworded.</summary>
internal static class VersionComparison
{
    /// <summary>Compares an older version with a newer one.</summary>
    public static RubricChanges Compare(Rubric before, Rubric after) =>
        new(
            before,
            after,
            [
                .. from place in Places(after)
                    .Concat(Places(before))
                    .DistinctBy(place => (place.Competency.Id.Value, place.Level.Id.Value))
                let change = Compare(place.Competency, place.Level, CellAt(before, place), CellAt(after, place))
                where change.Kind != Difference.Same
                select change,
            ]
        );

    private static CellChange Compare(Competency competency, Level level, Cell? before, Cell? after)
    {
        var kind =
            before is null ? Difference.Added
            : after is null ? Difference.Removed
            : before.SaysTheSameAs(after) ? Difference.Same
            : Difference.Changed;
        return new(
            competency,
            level,
            kind,
            WordDiff.Compare(before?.Summary?.Value ?? "", after?.Summary?.Value ?? ""),
            Behaviours(before, after)
        );
    }

    private static ImmutableArray<BehaviourChange> Behaviours(Cell? before, Cell? after)
    {
        var ids = (after?.Behaviours ?? [])
            .Concat(before?.Behaviours ?? [])
            .Select(behaviour => behaviour.Id.Value)
            .Distinct();
        return
        [
            .. ids.Select(id => Compare(id, before?.BehaviourOf(id), after?.BehaviourOf(id)))
                .Where(change => change.Kind != Difference.Same),
        ];
    }

    private static BehaviourChange Compare(string id, Behaviour? before, Behaviour? after)
    {
        var text = WordDiff.Compare(before?.Text.Value ?? "", after?.Text.Value ?? "");
        return new(
            id,
            before is null ? Difference.Added
                : after is null ? Difference.Removed
                : text.IsSame ? Difference.Same
                : Difference.Changed,
            text
        );
    }

    private static IEnumerable<(Competency Competency, Level Level)> Places(Rubric rubric) =>
        from competency in rubric.Competencies
        from level in rubric.Levels
        where competency.At(level.Id.Value) is not null
        select (competency, level);

    private static Cell? CellAt(Rubric rubric, (Competency Competency, Level Level) place) =>
        rubric.CompetencyOf(place.Competency.Id.Value)?.At(place.Level.Id.Value);
}
