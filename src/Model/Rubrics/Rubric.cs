using System.Collections.Immutable;
using Lintel.Model.Addresses;

namespace Lintel.Model.Rubrics;

/// <summary>What a role expects: levels by competencies.</summary>
/// <param name="Source">Path of the YAML file below the root.</param>
/// <param name="Route">Address of the matrix.</param>
/// <param name="Id">Stable name; equals the file's stem.</param>
/// <param name="Title">Name of the role.</param>
/// <param name="Version">As <c>2026.2</c>, or null when unversioned.</param>
/// <param name="Effective">First day in force, as written.</param>
/// <param name="Cumulative">Whether a level includes those below.</param>
/// <param name="Levels">Lowest first.</param>
/// <param name="Competencies">In the author's order.</param>
public sealed record Rubric(
    string Source,
    Route Route,
    Located<string> Id,
    Located<string> Title,
    Located<string>? Version,
    Located<string>? Effective,
    bool Cumulative,
    ImmutableArray<Level> Levels,
    ImmutableArray<Competency> Competencies
)
{
    /// <summary>One sentence about the role.</summary>
    public string Description { get; init; } = "";

    /// <summary>Id of the rubric whose levels and competencies this one takes over; null when it stands
    /// alone.</summary>
    public Located<string>? Inherits { get; init; }

    /// <summary>Whether the rubric that it inherits from is not there, so that nobody can say what else it
    /// has.</summary>
    internal bool IsIncomplete { get; init; }

    /// <summary>What the rubric once held and holds no more.</summary>
    public ImmutableArray<Retirement> Retired { get; init; } = [];

    /// <summary>Set by an import whose made-up ids nobody has read yet.</summary>
    public Located<bool>? HasGeneratedIds { get; init; }

    /// <summary>Its published versions, the newest first; a version has none itself.</summary>
    public ImmutableArray<Rubric> Versions { get; init; } = [];

    /// <summary>Fingerprint of the snapshot's text; null unless this is a published version.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Whether it is a published version, which never changes.</summary>
    public bool IsFrozen => Fingerprint is not null;

    /// <summary>Whether the whole rubric is gone, and only its tombstone and its published versions are left.</summary>
    public bool IsRetired => Retired.Any(tombstone => tombstone is { Competency: null, Level: null });

    /// <summary>The published version of this number, or null.</summary>
    public Rubric? VersionOf(string? version) =>
        version is null
            ? null
            : Versions.FirstOrDefault(frozen =>
                string.Equals(frozen.Version?.Value, version, StringComparison.Ordinal)
            );

    /// <summary>Address of a level, a competency: both are children of the matrix.</summary>
    public Route RouteOf(string levelOrCompetency) => Route.Child(levelOrCompetency);

    /// <summary>Address of a cell.</summary>
    public Route RouteOf(string competency, string level) => Route.Child(competency).Child(level);

    /// <summary>Address of what one level asks beyond another.</summary>
    public Route RouteOf(Level from, Level to) => Route.Child($"{from.Id.Value}-to-{to.Id.Value}");

    /// <summary>Address of the list of published versions.</summary>
    public Route VersionsRoute => Route.Child("v");

    /// <summary>Address of a published version.</summary>
    public Route VersionRoute(string version) => VersionsRoute.Child(version);

    /// <summary>Address of what changed since this published version.</summary>
    public Route ChangesRoute => Route.Child("changes");

    /// <summary>Site path of the rubric as JSON.</summary>
    public string JsonPath => Route.Path + "rubric.json";

    /// <summary>Site path of the rubric as CSV.</summary>
    public string CsvPath => Route.Path + "rubric.csv";

    /// <summary>The level of an id, or null.</summary>
    public Level? LevelOf(string id) =>
        Levels.FirstOrDefault(level => string.Equals(level.Id.Value, id, StringComparison.Ordinal));

    /// <summary>The competency of an id, or null.</summary>
    public Competency? CompetencyOf(string id) =>
        Competencies.FirstOrDefault(competency => string.Equals(competency.Id.Value, id, StringComparison.Ordinal));
}

/// <summary>A level of a role.</summary>
public sealed record Level(Located<string> Id, Located<string> Title, string? Track, string? Scope, string Summary);

/// <summary>A competency with its cells, in the order of the levels; sparse is legal.</summary>
public sealed record Competency(
    Located<string> Id,
    Located<string> Title,
    string? Area,
    string Summary,
    ImmutableArray<Cell> Cells
)
{
    /// <summary>The cell of a level, or null.</summary>
    public Cell? At(string level) =>
        Cells.FirstOrDefault(cell => string.Equals(cell.Level.Value, level, StringComparison.Ordinal));
}

/// <summary>What a competency means at a level.</summary>
public sealed record Cell(Located<string> Level, Located<string>? Summary, ImmutableArray<Behaviour> Behaviours)
{
    /// <summary>The behaviour of an id, or null.</summary>
    public Behaviour? BehaviourOf(string id) =>
        Behaviours.FirstOrDefault(behaviour => string.Equals(behaviour.Id.Value, id, StringComparison.Ordinal));

    /// <summary>What the cell says in one line: its summary, else its first behaviour.</summary>
    public string Line => Summary?.Value ?? Behaviours.FirstOrDefault()?.Text.Value ?? "";
}

/// <summary>Something that can be seen a person doing.</summary>
public sealed record Behaviour(
    Located<string> Id,
    Located<string> Text,
    ImmutableArray<string> Examples,
    string? Since,
    ImmutableArray<Evidence> Evidence
);

/// <summary>A reference such as <c>adr:2</c>, and the page it names: null when it names none.</summary>
public sealed record Evidence(Located<string> Reference, Route? Target, string? Nearest)
{
    /// <summary>The web address that it is, which is taken at its word; null when it is none.</summary>
    public WebAddress? Address { get; internal init; } = WebAddress.Parse(Reference.Value);
}
