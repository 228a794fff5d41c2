using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Content.Changes;

namespace Lintel.Comparing.Rubrics;

/// <summary>Compares the cells of two states of one rubric, and the behaviours in them.</summary>
internal static class CellComparison
{
    public static IEnumerable<Change> Of(Rubric before, Rubric after)
    {
        var (old, current) = (Cells(before), Cells(after));
        return current.Keys.Concat(old.Keys.Except(current.Keys)).Select(place =>
            Of(old.GetValueOrDefault(place), current.GetValueOrDefault(place)) is not { IsEmpty: false } details ? null
                : new Change(
                    !old.ContainsKey(place) ? ChangeKind.Added : !current.ContainsKey(place) ? ChangeKind.Removed : ChangeKind.Changed,
                    ChangeSubject.RubricCell,
                    Title(current.ContainsKey(place) ? after : before, place),
                    after.Source)
                {
                    Route = current.ContainsKey(place) ? after.RouteOf(place.Competency, place.Level) : null,
                    OldRoute = old.ContainsKey(place) ? before.RouteOf(place.Competency, place.Level) : null,
                    Details = details,
                }).OfType<Change>();
    }

    private static ImmutableArray<ChangeDetail> Of(Cell? before, Cell? after) =>
    [
        .. before?.Summary?.Value == after?.Summary?.Value ? [] : new[] { new ChangeDetail(ChangeAspect.Summary, "", before?.Summary?.Value, after?.Summary?.Value) },
        .. Behaviours(before, after),
    ];

    private static IEnumerable<ChangeDetail> Behaviours(Cell? before, Cell? after)
    {
        var (old, current) = (Texts(before), Texts(after));
        return current.Keys.Concat(old.Keys.Except(current.Keys))
            .Select(id => new ChangeDetail(ChangeAspect.Behaviour, id, old.GetValueOrDefault(id), current.GetValueOrDefault(id)))
            .Where(detail => detail.Before != detail.After);
    }

    private static Dictionary<string, string> Texts(Cell? cell) =>
        (cell?.Behaviours ?? []).DistinctBy(behaviour => behaviour.Id.Value).ToDictionary(behaviour => behaviour.Id.Value, behaviour => behaviour.Text.Value, StringComparer.Ordinal);

    private static Dictionary<(string Competency, string Level), Cell> Cells(Rubric rubric) =>
        rubric.Competencies.SelectMany(competency => competency.Cells.Select(cell => (Place: (competency.Id.Value, cell.Level.Value), Cell: cell)))
            .DistinctBy(pair => pair.Place).ToDictionary(pair => pair.Place, pair => pair.Cell);

    private static string Title(Rubric rubric, (string Competency, string Level) place)
    {
        var competency = rubric.Competencies.First(competency => competency.Id.Value == place.Competency).Title.Value;
        var level = rubric.Levels.FirstOrDefault(level => level.Id.Value == place.Level)?.Title.Value ?? place.Level;
        return $"{competency}, {level}";
    }
}
