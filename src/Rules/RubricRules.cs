using Lintel.Diagnostics;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about rubrics.</summary>
public static class RubricRules
{
    /// <summary>A cell for a level that the rubric does not have.</summary>
    public static readonly Rule<(string Level, string? Nearest, IEnumerable<string> Known)> UnknownLevel = new(
        "RUB001",
        Severity.Error,
        "Unknown level",
        detail =>
            new(
                $"The rubric has no level '{detail.Level}'.",
                NearestName.Suggest(detail.Nearest, $"Its levels are {string.Join(", ", detail.Known)}.")
            )
    )
    {
        Why = "The cell would stand in no column, and nobody would see it.",
        Wrong = "cells:\n  seniro: {summary: …}",
        Right = "cells:\n  senior: {summary: …}",
    };

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

    /// <summary>Two cells that say the same.</summary>
    public static readonly Rule<(string Level, string Other)> SameText = new(
        "RUB003",
        Severity.Error,
        "Two cells with the same text",
        detail =>
            new(
                $"The cell '{detail.Level}' says the same as '{detail.Other}'.",
                "Say what is expected here and not there, or leave the cell out."
            )
    )
    {
        Why = "If two levels expect the same, the rubric does not tell them apart, and a promotion cannot rest on it.",
        Wrong = "senior: {summary: Designs services.}\nstaff: {summary: Designs services.}",
        Right = "senior: {summary: Designs a service.}\nstaff: {summary: Designs how services fit together.}",
    };

    /// <summary>Evidence that leads nowhere.</summary>
    public static readonly Rule<(string Written, string? Nearest)> UnknownEvidence = new(
        "RUB004",
        Severity.Error,
        "Evidence that does not resolve",
        detail =>
            new(
                $"The evidence '{detail.Written}' names nothing in this handbook.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'adr:12', 'lesson:name' or an address that starts with https://."
                )
            )
    )
    {
        Why = "Evidence is what makes a behaviour checkable; a dead reference proves nothing.",
        Wrong = "evidence: [\"lesson:backend-rol\"]",
        Right = "evidence: [\"lesson:backend-role\"]",
    };

    /// <summary>A level without cells.</summary>
    public static readonly Rule<string> EmptyLevel = new(
        "RUB005",
        Severity.Warning,
        "Level that no competency fills",
        level =>
            new(
                $"No competency says anything about the level '{level}'.",
                "Write at least one cell for it, or remove the level."
            )
    )
    {
        Why = "A level that expects nothing is a title only.",
        Wrong = "levels: [{id: senior, …}, {id: fellow, …}] with cells for senior alone",
        Right = "levels: [{id: senior, …}]",
    };

    /// <summary>An id that cannot be an address.</summary>
    public static readonly Rule<string> BadId = new(
        "RUB006",
        Severity.Error,
        "Id that cannot be an address",
        id =>
            new(
                $"'{id}' cannot be part of an "
                    + $"address{(id.Length > RubricId.Longest ? $": it has more than {RubricId.Longest} characters" : "")}.",
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

    /// <summary>A rubric that inherits from itself; the detail is the way round.</summary>
    public static readonly Rule<string> InheritsLoop = new(
        "RUB009",
        Severity.Error,
        "Rubric that inherits from itself",
        way => new($"The rubric inherits from itself: {way}.", "Take 'inherits' out of one of them.")
    )
    {
        Why = "A circle has no beginning to read from.",
        Wrong = "api.yml with inherits: backend, and backend.yml with inherits: api",
        Right = "api.yml with inherits: backend, and backend.yml without",
    };

    /// <summary>A rubric to inherit from that is not there.</summary>
    public static readonly Rule<(string Id, string? Nearest)> UnknownParent = new(
        "RUB010",
        Severity.Error,
        "Unknown rubric to inherit from",
        detail =>
            new(
                $"There is no rubric '{detail.Id}' to inherit from.",
                NearestName.Suggest(detail.Nearest, "Name the id of a rubric in this handbook.")
            )
    )
    {
        Why =
            "Without it most of the role's expectations would be missing, and the matrix would look thin rather than "
            + "wrong.",
        Wrong = "inherits: enginer",
        Right = "inherits: engineer",
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

    /// <summary>Where something retired moved to, if that is nowhere.</summary>
    public static readonly Rule<(string Written, string? Nearest)> DeadForwarding = new(
        "RUB012",
        Severity.Error,
        "Tombstone that points nowhere",
        detail =>
            new(
                $"The tombstone's 'moved_to: {detail.Written}' names nothing in this handbook.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'backend/system-design/staff#trade-offs', 'lesson:name' or 'adr:12'."
                )
            )
    )
    {
        Why = "Whoever follows an old link from a promotion packet must not be sent from one dead end to the next.",
        Wrong = "retired: {reason: merged, moved_to: backend/system-desing/staff}",
        Right = "retired: {reason: merged, moved_to: backend/system-design/staff}",
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

    /// <summary>A rubric that would make a site out of proportion; the detail says what there is too much of, and how
    /// much may be.</summary>
    public static readonly Rule<(string What, string Most)> TooLarge = new(
        "RUB026",
        Severity.Error,
        "Rubric too large",
        detail =>
            new(
                $"The rubric has {detail.What}; Lintel reads at most {detail.Most}.",
                "Part it into rubrics of their own, such as one for each track or role."
            )
    )
    {
        Why =
            "Every two levels are compared on a page and every cell has one, so a file of a few kilobytes could fill "
            + "a disk; a matrix of that size is read by nobody.",
        Wrong = "levels: [{id: l1, …}, … {id: l300, …}]",
        Right = "levels: [{id: junior, …}, {id: senior, …}, {id: staff, …}]",
    };
}
