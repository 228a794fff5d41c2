using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Reading.Imports;

/// <summary>A rubric as an import finds it: rows of a competency, a level and a text, in the order of the file. Ids are
/// made at the end, when all names are known.</summary>
internal sealed class RubricDraft(string title)
{
    private readonly List<DraftRow> rows = [];
    private readonly List<(string Title, string? Id)> levels = [];

    /// <summary>What the role is called.</summary>
    public string Title => title;

    /// <summary>One sentence about it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether a level includes those below, as the source has it.</summary>
    public bool Cumulative { get; init; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds a level in its place; without an <paramref name="id"/>, one is made of its title.</summary>
    public void AddLevel(string level, string? id = null)
    {
        if (!levels.Any(known => known.Title == level))
            levels.Add((level, id));
    }

    /// <summary>Adds what a competency means at a level.</summary>
    public void Add(DraftRow row)
    {
        AddLevel(row.Level, row.LevelId);
        if (row.Text.Length > 0)
            rows.Add(row);
    }

    /// <summary>The rubric, its ids made up where the file has none.</summary>
    public Rubric ToRubric(string id)
    {
        var at = SourceSpan.StartOf(id);
        Located<string> Here(string text) => new(text, at);
        var ids = new IdMaker();
        var levelIds = levels.ToDictionary(
            level => level.Title,
            level => level.Id ?? ids.Create("level", WithoutAside(level.Title)),
            StringComparer.Ordinal
        );
        var competencies = rows.GroupBy(row => row.Competency, StringComparer.Ordinal)
            .Select(group =>
                (
                    Id: group.First().CompetencyId ?? ids.CreateUnlike("competency", group.Key, levelIds.Values),
                    Rows: group.ToArray()
                )
            )
            .ToArray();
        return new(
            id,
            Route.Home,
            Here(id),
            Here(title),
            null,
            null,
            Cumulative || competencies.Any(competency => HasRepetition(competency.Rows)),
            [
                .. levels.Select(level => new Level(
                    Here(levelIds[level.Title]),
                    Here(level.Title),
                    rows.FirstOrDefault(row => row.Level == level.Title)?.Track,
                    null,
                    ""
                )),
            ],
            [
                .. competencies.Select(competency => new Competency(
                    Here(competency.Id),
                    Here(competency.Rows[0].Competency),
                    competency.Rows[0].Area,
                    "",
                    Cells(competency.Rows, competency.Id, levelIds, ids, Here)
                )),
            ]
        )
        {
            Description = Description,
            HasGeneratedIds = ids.HasMadeAny ? new(true, at) : null,
        };
    }

    private ImmutableArray<Cell> Cells(
        DraftRow[] ofCompetency,
        string competency,
        Dictionary<string, string> levelIds,
        IdMaker ids,
        Func<string, Located<string>> here
    )
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var cells = ImmutableArray.CreateBuilder<Cell>();
        foreach (var level in levels.Select(level => level.Title))
        {
            // What a lower level says already is left out here: two cells that say the same would not tell the levels
            // apart.
            var own = ofCompetency.Where(row => row.Level == level && said.Add(row.Text)).ToArray();
            if (own.Length == 0)
                continue;
            cells.Add(
                new(
                    here(levelIds[level]),
                    null,
                    [
                        .. own.Select(row => new Behaviour(
                            here(ids.Create(competency, row.Name ?? row.Text)),
                            here(row.Text),
                            row.Examples,
                            row.Since,
                            [.. row.Evidence.Select(reference => new Evidence(here(reference), null, null))]
                        )),
                    ]
                )
            );
        }

        return cells.ToImmutable();
    }

    private static bool HasRepetition(DraftRow[] rows) =>
        rows.GroupBy(row => row.Text, StringComparer.Ordinal)
            .Any(same => same.Select(row => row.Level).Distinct().Count() > 1);

    // "Senior Programmer (L3)": the name without its grade makes the better address.
    private static string WithoutAside(string text) =>
        text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;
}

/// <summary>One text of an import with everything that the file says of it.</summary>
internal sealed record DraftRow(string Competency, string Level, string Text)
{
    public string? Area { get; init; }

    public string? CompetencyId { get; init; }

    public string? LevelId { get; init; }

    public string? Track { get; init; }

    /// <summary>A word that names the behaviour better than its text.</summary>
    public string? Name { get; init; }

    public string? Since { get; init; }

    public ImmutableArray<string> Examples { get; init; } = [];

    public ImmutableArray<string> Evidence { get; init; } = [];
}
