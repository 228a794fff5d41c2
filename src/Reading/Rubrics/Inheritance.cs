using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Reading.Rubrics;

/// <summary>Gives a rubric the levels and competencies of the one it inherits. What both have by id is the heir's, part
/// by part; what the heir retires is gone.</summary>
internal sealed class Inheritance(IEnumerable<Rubric> rubrics, IReadOnlySet<string> unread, DiagnosticBag bag)
{
    private readonly Dictionary<string, Rubric> byId = rubrics
        .DistinctBy(rubric => rubric.Route.Name)
        .ToDictionary(rubric => rubric.Route.Name, StringComparer.Ordinal);

    /// <summary>The rubric with everything that it inherits; null when that is too much, which is reported.</summary>
    public Rubric? Complete(Rubric rubric)
    {
        if (!IsTooLong(rubric))
            return Complete(rubric, [rubric.Route.Name]) is { } whole
                ? whole.IsIncomplete
                    ? AsFarAsKnown(whole)
                    : whole
                : null;
        var excess = (
            $"a line of more than {Limits.RubricLineage} rubrics that inherit from one another",
            $"{Limits.RubricLineage}"
        );
        bag.Add(RubricFileRules.TooLarge.At(rubric.Inherits!.At, excess));
        return null;
    }

    private bool IsTooLong(Rubric rubric)
    {
        var line = new HashSet<string>(StringComparer.Ordinal) { rubric.Route.Name };
        for (
            var next = rubric;
            next.Inherits is { } inherits
                && byId.TryGetValue(inherits.Value, out var parent)
                && line.Add(inherits.Value);
            next = parent
        )
            if (line.Count == Limits.RubricLineage)
                return true;
        return false;
    }

    private Rubric? Complete(Rubric rubric, ImmutableArray<string> heirs)
    {
        if (rubric.Inherits is not { } inherits)
            return rubric;
        if (heirs.Contains(inherits.Value))
        {
            bag.Add(RubricFileRules.InheritsLoop.At(inherits.At, string.Join(" -> ", heirs.Append(inherits.Value))));
            return rubric with { IsIncomplete = true };
        }

        if (!byId.TryGetValue(inherits.Value, out var parent))
        {
            // What is there and cannot be read is reported in its own file.
            if (!unread.Contains(inherits.Value))
                bag.Add(
                    RubricFileRules.UnknownParent.At(
                        inherits.At,
                        (inherits.Value, NearestName.Find(inherits.Value, byId.Keys.Order(StringComparer.Ordinal)))
                    )
                );
            return rubric with { IsIncomplete = true };
        }

        if (Complete(parent, heirs.Add(inherits.Value)) is not { } whole)
            return null;
        var merged = Merge(whole, rubric);
        if (RubricMeter.FindExcess(merged) is { } excess)
        {
            bag.Add(excess);
            return null;
        }

        foreach (var at in merged.IsIncomplete ? [] : Untitled(merged))
            bag.Add(SourceRules.MissingKey.At(at.At, ("title", at.Value)));
        return merged;
    }

    // One slip in 'inherits' is one finding: levels and titles that would come from there are taken as the heir speaks
    // of them.
    private static Rubric AsFarAsKnown(Rubric rubric) =>
        rubric with
        {
            Levels =
            [
                .. rubric.Levels.Select(level => level with { Title = Or(level.Title, level.Id) }),
                .. rubric
                    .Competencies.SelectMany(competency => competency.Cells)
                    .Select(cell => cell.Level)
                    .DistinctBy(level => level.Value)
                    .Where(level => rubric.LevelOf(level.Value) is null)
                    .Select(level => new Level(level, level, null, null, "")),
            ],
            Competencies =
            [
                .. rubric.Competencies.Select(competency =>
                    competency with
                    {
                        Title = Or(competency.Title, competency.Id),
                    }
                ),
            ],
        };

    private static Rubric Merge(Rubric parent, Rubric heir) =>
        heir with
        {
            IsIncomplete = parent.IsIncomplete,
            Cumulative = heir.Cumulative || parent.Cumulative,
            Description = Or(heir.Description, parent.Description),
            Levels = Merge(
                Left(
                    parent.Levels,
                    level =>
                        heir.Retired.Any(tombstone =>
                            tombstone is { Competency: null } && tombstone.Level == level.Id.Value
                        )
                ),
                heir.Levels,
                level => level.Id.Value,
                Merge
            ),
            Competencies = Merge(
                Left(
                        parent.Competencies,
                        competency =>
                            heir.Retired.Any(tombstone =>
                                tombstone.Competency == competency.Id.Value && tombstone.Level is null
                            )
                    )
                    .Select(competency => Without(competency, heir.Retired)),
                heir.Competencies,
                competency => competency.Id.Value,
                Merge
            ),
            Retired =
            [
                .. heir.Retired,
                .. parent.Retired.Where(tombstone => tombstone is not { Competency: null, Level: null }),
            ],
        };

    private static Competency Without(Competency competency, ImmutableArray<Retirement> tombstones)
    {
        bool IsGone(Cell cell, string? behaviour) =>
            tombstones.Any(tombstone =>
                (
                    tombstone.Competency == competency.Id.Value
                    || (tombstone.Competency is null && tombstone.Level is not null)
                )
                && tombstone.Level == cell.Level.Value
                && tombstone.Behaviour == behaviour
            );
        return competency with
        {
            Cells =
            [
                .. competency
                    .Cells.Where(cell => !IsGone(cell, null))
                    .Select(cell =>
                        cell with
                        {
                            Behaviours = [.. cell.Behaviours.Where(behaviour => !IsGone(cell, behaviour.Id.Value))],
                        }
                    ),
            ],
        };
    }

    private static Level Merge(Level parent, Level heir) =>
        new(
            heir.Id,
            Or(heir.Title, parent.Title),
            heir.Track ?? parent.Track,
            heir.Scope ?? parent.Scope,
            Or(heir.Summary, parent.Summary)
        );

    private static Competency Merge(Competency parent, Competency heir) =>
        new(
            heir.Id,
            Or(heir.Title, parent.Title),
            heir.Area ?? parent.Area,
            Or(heir.Summary, parent.Summary),
            Merge(parent.Cells, heir.Cells, cell => cell.Level.Value, Merge)
        );

    private static Cell Merge(Cell parent, Cell heir) =>
        new(
            heir.Level,
            heir.Summary ?? parent.Summary,
            Merge(parent.Behaviours, heir.Behaviours, behaviour => behaviour.Id.Value, (_, own) => own)
        );

    // The parent's order, with the heir's own behind it.
    private static ImmutableArray<T> Merge<T>(
        IEnumerable<T> parent,
        ImmutableArray<T> heir,
        Func<T, string> id,
        Func<T, T, T> merge
    )
    {
        var inherited = parent.ToArray();
        return
        [
            .. inherited.Select(item =>
                heir.FirstOrDefault(own => id(own) == id(item)) is { } own ? merge(item, own) : item
            ),
            .. heir.Where(own => !inherited.Any(item => id(item) == id(own))),
        ];
    }

    private static IEnumerable<T> Left<T>(IEnumerable<T> items, Func<T, bool> isGone) =>
        items.Where(item => !isGone(item));

    private static IEnumerable<Located<string>> Untitled(Rubric rubric) =>
        rubric
            .Levels.Where(level => level.Title.Value.Length == 0)
            .Select(level => level.Id.With("A level"))
            .Concat(
                rubric
                    .Competencies.Where(competency => competency.Title.Value.Length == 0)
                    .Select(competency => competency.Id.With("A competency"))
            );

    private static string Or(string own, string parent) => own.Length > 0 ? own : parent;

    private static Located<string> Or(Located<string> own, Located<string> parent) =>
        own.Value.Length > 0 ? own : parent;
}
