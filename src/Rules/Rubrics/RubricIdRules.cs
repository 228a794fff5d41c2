using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Rules.Rubrics;

/// <summary>A rubric's ids can be addresses, each is given once, and none is given again after it was
/// retired.</summary>
internal sealed class RubricIdRules : ISiteCheck
{
    /// <summary>An id that stands twice; the detail says of what.</summary>
    public static readonly Rule<(string Id, string What)> DuplicateId = new(
        "RUB002",
        Severity.Error,
        "Id used twice",
        detail => new($"The {detail.What} id '{detail.Id}' is already taken.", "Give this one an id of its own.")
    )
    {
        Why = "The id is the address; two things cannot live at one.",
        Wrong = "behaviours:\n  - {id: trade-offs, text: …}\n  - {id: trade-offs, text: …}",
        Right = "behaviours:\n  - {id: trade-offs, text: …}\n  - {id: alternatives, text: …}",
    };

    /// <summary>An id that cannot be an address.</summary>
    public static readonly Rule<string> BadId = new(
        "RUB006",
        Severity.Error,
        "Id that cannot be an address",
        id =>
            new(
                id.Length > RubricId.Longest
                    ? $"'{id}' cannot be part of an address: it has more than {RubricId.Longest} characters."
                    : $"'{id}' cannot be part of an address.",
                "Use lower-case letters, digits and dashes, starting with a letter."
            )
    )
    {
        Why = "Ids become addresses that people paste into documents; spaces and capitals break there.",
        Wrong = "id: System Design",
        Right = "id: system-design",
    };

    /// <summary>A rubric whose id is not its file's name.</summary>
    public static readonly Rule<(string Id, string Stem)> IdIsNotFileName = new(
        "RUB007",
        Severity.Error,
        "Rubric id and file name differ",
        detail =>
            new(
                $"The rubric calls itself '{detail.Id}', but its file is '{detail.Stem}.yml'.",
                "Make the two the same."
            )
    )
    {
        Why = "Links to the file must lead to the rubric's page without looking inside the file.",
        Wrong = "input/rubrics/backend.yml with id: backend-engineer",
        Right = "input/rubrics/backend.yml with id: backend",
    };

    /// <summary>A level and a competency of the same name.</summary>
    public static readonly Rule<string> SharedId = new(
        "RUB008",
        Severity.Error,
        "Level and competency share an id",
        id =>
            new(
                $"'{id}' is the id of a level and of a competency.",
                "Rename the competency: both have a page of that name below the rubric."
            )
    )
    {
        Why = "Level and competency pages stand side by side below the rubric's address.",
        Wrong = "levels: [{id: reliability}] and competencies: [{id: reliability}]",
        Right = "levels: [{id: senior}] and competencies: [{id: reliability}]",
    };

    /// <summary>An id that the pages of a rubric need for themselves.</summary>
    public static readonly Rule<string> ReservedId = new(
        "RUB011",
        Severity.Error,
        "Id that rubric pages need",
        id =>
            new(
                $"The address '{id}' below a rubric is taken by a page that every rubric has.",
                "Choose another id: 'v' and 'changes' hold its versions, and 'a-to-b' compares two levels."
            )
    )
    {
        Why = "Two pages cannot live at one address, and one of them would vanish.",
        Wrong = "competencies: [{id: senior-to-staff, …}]",
        Right = "competencies: [{id: growing-into-staff, …}]",
    };

    /// <summary>Ids that an import made and nobody has read.</summary>
    public static readonly Rule<string> GeneratedIds = new(
        "RUB013",
        Severity.Error,
        "Ids that nobody has reviewed",
        id =>
            new(
                $"The ids of the rubric '{id}' were made by an import, and they become addresses for good.",
                "Read through them, rename what is unclear, and remove this line."
            )
    )
    {
        Why =
            "An id is a promise; a poor one made from the first words of a sentence would stay in every packet that "
            + "links to it.",
        Wrong = "generated_ids: true",
        Right = "the line removed, after reading the ids",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [DuplicateId, BadId, IdIsNotFileName, SharedId, ReservedId, GeneratedIds];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Handbook.Rubrics.SelectMany(rubric => Identity(rubric).Concat(Ids(rubric)));

    /// <summary>The ids of a rubric that cannot be addresses; no import may write them.</summary>
    public static IEnumerable<Diagnostic> BadIds(Rubric rubric) =>
        Ids(rubric).Where(finding => finding.Rule == BadId).DistinctBy(finding => finding.Message.Problem);

    private static IEnumerable<Diagnostic> Identity(Rubric rubric)
    {
        var stem = SourcePath.Stem(rubric.Source);
        if (rubric.Id.Value.Length > 0 && rubric.Id.Value != stem)
            yield return IdIsNotFileName.At(rubric.Id.At, (rubric.Id.Value, stem));
        if (rubric.HasGeneratedIds is { } generated)
            yield return GeneratedIds.At(generated.At, rubric.Id.Value);
    }

    private static IEnumerable<Diagnostic> Ids(Rubric rubric)
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
            .Select(id => BadId.At(id.At, id.Value))
            .Concat(Duplicates(levels, "level"))
            .Concat(Duplicates(competencies, "competency"))
            .Concat(behaviours.SelectMany(ids => Duplicates(ids, "behaviour")))
            .Concat(
                competencies
                    .Where(id => id.Value.Length > 0 && levels.Any(level => level.Value == id.Value))
                    .Select(id => SharedId.At(id.At, id.Value))
            )
            .Concat(
                levels
                    .Concat(competencies)
                    .Where(id => id.Value is "v" or "changes" || steps.Contains(id.Value))
                    .Select(id => ReservedId.At(id.At, id.Value))
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
            .Select(id => DuplicateId.At(id.At, (id.Value, what)));
}
