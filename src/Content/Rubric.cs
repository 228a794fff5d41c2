using System.Collections.Immutable;

namespace Lintel.Content;

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
    ImmutableArray<Competency> Competencies)
{
    /// <summary>One sentence about the role.</summary>
    public string Description { get; init; } = "";

    /// <summary>Address of a level, a competency: both are children of the matrix.</summary>
    public Route RouteOf(string levelOrCompetency) => Route.Child(levelOrCompetency);

    /// <summary>Address of a cell.</summary>
    public Route RouteOf(string competency, string level) => Route.Child(competency).Child(level);
}

/// <summary>A level of a role.</summary>
public sealed record Level(Located<string> Id, Located<string> Title, string? Track, string? Scope, string Summary);

/// <summary>A competency with its cells, in the order of the levels; sparse is legal.</summary>
public sealed record Competency(Located<string> Id, Located<string> Title, string? Area, string Summary, ImmutableArray<Cell> Cells)
{
    /// <summary>The cell of a level, or null.</summary>
    public Cell? At(string level) => Cells.FirstOrDefault(cell => string.Equals(cell.Level.Value, level, StringComparison.Ordinal));
}

/// <summary>What a competency means at a level.</summary>
public sealed record Cell(Located<string> Level, Located<string>? Summary, ImmutableArray<Behaviour> Behaviours);

/// <summary>Something that can be seen a person doing.</summary>
public sealed record Behaviour(
    Located<string> Id, Located<string> Text, ImmutableArray<string> Examples, string? Since, ImmutableArray<Evidence> Evidence);

/// <summary>A reference such as <c>adr:2</c>, and the page it names: null when it names none.</summary>
public sealed record Evidence(Located<string> Reference, Route? Target, string? Nearest)
{
    /// <summary>Whether it is a whole web address, which is taken at its word.</summary>
    public bool IsAddress =>
        Reference.Value.StartsWith("https://", StringComparison.Ordinal) || Reference.Value.StartsWith("http://", StringComparison.Ordinal);
}
