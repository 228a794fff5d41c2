using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Rules;

/// <summary>A rubric's ids can be addresses, each is given once, and none is given again after it was
/// retired.</summary>
internal static class RubricIds
{
    public static IEnumerable<Diagnostic> Check(Rubric rubric)
    {
        var levels = rubric
            .Levels.Select(level => level.Id)
            .Concat(Graves(rubric, grave => grave is { Competency: null, Level: not null }, grave => grave.Level!))
            .ToArray();
        var competencies = rubric
            .Competencies.Select(competency => competency.Id)
            .Concat(Graves(rubric, grave => grave is { Competency: not null, Level: null }, grave => grave.Competency!))
            .ToArray();
        var behaviours = rubric.Competencies.Select(competency => Behaviours(rubric, competency)).ToArray();
        var steps = rubric
            .Pairs()
            .Select(step => $"{step.From.Id.Value}-to-{step.To.Id.Value}")
            .ToHashSet(StringComparer.Ordinal);
        return levels
            .Concat(competencies)
            .Concat(behaviours.SelectMany(ids => ids))
            .Append(rubric.Id)
            .Where(id => id.Value.Length > 0 && !RubricId.IsValid(id.Value))
            .Select(id => RubricRules.BadId.At(id.At, id.Value))
            .Concat(Duplicates(levels, "level"))
            .Concat(Duplicates(competencies, "competency"))
            .Concat(behaviours.SelectMany(ids => Duplicates(ids, "behaviour")))
            .Concat(
                competencies
                    .Where(id => id.Value.Length > 0 && levels.Any(level => level.Value == id.Value))
                    .Select(id => RubricRules.SharedId.At(id.At, id.Value))
            )
            .Concat(
                levels
                    .Concat(competencies)
                    .Where(id => id.Value is "v" or "changes" || steps.Contains(id.Value))
                    .Select(id => RubricRules.ReservedId.At(id.At, id.Value))
            );
    }

    private static Located<string>[] Behaviours(Rubric rubric, Competency competency) =>
        [
            .. competency.Cells.SelectMany(cell => cell.Behaviours).Select(behaviour => behaviour.Id),
            .. Graves(
                rubric,
                grave => grave.IsBehaviour && grave.Competency == competency.Id.Value,
                grave => grave.Behaviour!
            ),
        ];

    private static IEnumerable<Located<string>> Graves(
        Rubric rubric,
        Func<Retirement, bool> which,
        Func<Retirement, string> id
    ) => rubric.Retired.Where(which).Select(grave => new Located<string>(id(grave), grave.At));

    private static IEnumerable<Diagnostic> Duplicates(IEnumerable<Located<string>> ids, string what) =>
        ids.Where(id => id.Value.Length > 0)
            .GroupBy(id => id.Value, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1))
            .Select(id => RubricRules.DuplicateId.At(id.At, (id.Value, what)));
}
