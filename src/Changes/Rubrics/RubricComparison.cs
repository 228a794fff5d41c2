using System.Collections.Immutable;
using Lintel.Changes.Documents;
using Lintel.Model.Changes;
using Lintel.Model.Rubrics;

namespace Lintel.Changes.Rubrics;

/// <summary>Compares rubrics by their ids: a promotion may hang on one sentence of one cell.</summary>
internal static class RubricComparison
{
    public static IEnumerable<HandbookChange> Compare(ImmutableArray<Rubric> before, ImmutableArray<Rubric> after)
    {
        var old = before
            .DistinctBy(rubric => rubric.Id.Value)
            .ToDictionary(rubric => rubric.Id.Value, StringComparer.Ordinal);
        foreach (var rubric in after.DistinctBy(rubric => rubric.Id.Value))
        {
            if (!old.Remove(rubric.Id.Value, out var same))
                yield return Whole(ChangeKind.Added, rubric) with
                {
                    Route = rubric.Route,
                };
            else
                foreach (var change in Compare(same, rubric))
                    yield return change;
        }

        foreach (var rubric in old.Values)
            yield return Whole(ChangeKind.Removed, rubric) with
            {
                OldRoute = rubric.Route,
            };
    }

    private static IEnumerable<HandbookChange> Compare(Rubric before, Rubric after)
    {
        ImmutableArray<ChangeDetail> details =
        [
            .. DocumentComparison.Field("title", before.Title.Value, after.Title.Value),
            .. DocumentComparison.Field("version", before.Version?.Value, after.Version?.Value),
            .. DocumentComparison.Field("effective", before.Effective?.Value, after.Effective?.Value),
            .. DocumentComparison.Field("description", before.Description, after.Description),
            .. Named("level", before.Levels.Select(LevelText), after.Levels.Select(LevelText)),
            .. Named(
                "competency",
                before.Competencies.Select(CompetencyText),
                after.Competencies.Select(CompetencyText)
            ),
        ];
        var whole = Whole(ChangeKind.Changed, after) with
        {
            Route = after.Route,
            OldRoute = before.Route,
            Details = details,
        };
        return details.IsEmpty
            ? CellComparison.Compare(before, after)
            : CellComparison.Compare(before, after).Prepend(whole);
    }

    private static HandbookChange Whole(ChangeKind kind, Rubric rubric) =>
        new(kind, ChangeSubject.Rubric, rubric.Title.Value, rubric.Source);

    private static (string Id, string Text) LevelText(Level level) =>
        (level.Id.Value, $"{level.Title.Value}. {level.Summary}");

    private static (string Id, string Text) CompetencyText(Competency competency) =>
        (competency.Id.Value, $"{competency.Title.Value}. {competency.Summary}");

    private static IEnumerable<ChangeDetail> Named(
        string what,
        IEnumerable<(string Id, string Text)> before,
        IEnumerable<(string Id, string Text)> after
    )
    {
        var (old, current) = (
            before.DistinctBy(item => item.Id).ToDictionary(),
            after.DistinctBy(item => item.Id).ToDictionary()
        );
        return old
            .Keys.Union(current.Keys)
            .SelectMany(id =>
                DocumentComparison.Field($"{what} '{id}'", old.GetValueOrDefault(id), current.GetValueOrDefault(id))
            );
    }
}
