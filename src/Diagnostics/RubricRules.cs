namespace Lintel.Diagnostics;

/// <summary>Rules about rubrics.</summary>
public static class RubricRules
{
    /// <summary>A cell for a level that the rubric does not have.</summary>
    public static readonly Rule<(string Level, string? Nearest, IEnumerable<string> Known)> UnknownLevel = new("RUB001", Severity.Error, "Unknown level",
        detail => new($"The rubric has no level '{detail.Level}'.", NearestName.Suggest(detail.Nearest, $"Its levels are {string.Join(", ", detail.Known)}.")))
    {
        Why = "The cell would stand in no column, and nobody would see it.",
        Wrong = "cells:\n  seniro: {summary: …}",
        Right = "cells:\n  senior: {summary: …}",
    };

    /// <summary>An id that stands twice; the detail says of what.</summary>
    public static readonly Rule<(string Id, string What)> DuplicateId = new("RUB002", Severity.Error, "Id used twice",
        detail => new($"The {detail.What} id '{detail.Id}' is already taken.", "Give this one an id of its own."))
    {
        Why = "The id is the address; two things cannot live at one.",
        Wrong = "behaviours:\n  - {id: trade-offs, text: …}\n  - {id: trade-offs, text: …}",
        Right = "behaviours:\n  - {id: trade-offs, text: …}\n  - {id: alternatives, text: …}",
    };

    /// <summary>Two cells that say the same.</summary>
    public static readonly Rule<(string Level, string Other)> SameText = new("RUB003", Severity.Error, "Two cells with the same text",
        detail => new($"The cell '{detail.Level}' says the same as '{detail.Other}'.", "Say what is expected here and not there, or leave the cell out."))
    {
        Why = "If two levels expect the same, the rubric does not tell them apart, and a promotion cannot rest on it.",
        Wrong = "senior: {summary: Designs services.}\nstaff: {summary: Designs services.}",
        Right = "senior: {summary: Designs a service.}\nstaff: {summary: Designs how services fit together.}",
    };

    /// <summary>Evidence that leads nowhere.</summary>
    public static readonly Rule<(string Written, string? Nearest)> UnknownEvidence = new("RUB004", Severity.Error, "Evidence that does not resolve",
        detail => new($"The evidence '{detail.Written}' names nothing in this handbook.", NearestName.Suggest(detail.Nearest, "Write it as 'adr:12', 'lesson:name' or an address that starts with https://.")))
    {
        Why = "Evidence is what makes a behaviour checkable; a dead reference proves nothing.",
        Wrong = "evidence: [\"lesson:backend-rol\"]",
        Right = "evidence: [\"lesson:backend-role\"]",
    };

    /// <summary>A level without cells.</summary>
    public static readonly Rule<string> EmptyLevel = new("RUB005", Severity.Warning, "Level that no competency fills",
        level => new($"No competency says anything about the level '{level}'.", "Write at least one cell for it, or remove the level."))
    {
        Why = "A level that expects nothing is a title only.",
        Wrong = "levels: [{id: senior, …}, {id: fellow, …}] with cells for senior alone",
        Right = "levels: [{id: senior, …}]",
    };

    /// <summary>An id that cannot be an address.</summary>
    public static readonly Rule<string> BadId = new("RUB006", Severity.Error, "Id that cannot be an address",
        id => new($"'{id}' cannot be part of an address.", "Use lower-case letters, digits and dashes, starting with a letter."))
    {
        Why = "Ids become addresses that people paste into documents; spaces and capitals break there.",
        Wrong = "id: System Design",
        Right = "id: system-design",
    };

    /// <summary>A rubric whose id is not its file's name.</summary>
    public static readonly Rule<(string Id, string Stem)> IdIsNotFileName = new("RUB007", Severity.Error, "Rubric id and file name differ",
        detail => new($"The rubric calls itself '{detail.Id}', but its file is '{detail.Stem}.yml'.", "Make the two the same."))
    {
        Why = "Links to the file must lead to the rubric's page without looking inside the file.",
        Wrong = "input/rubrics/backend.yml with id: backend-engineer",
        Right = "input/rubrics/backend.yml with id: backend",
    };

    /// <summary>A level and a competency of the same name.</summary>
    public static readonly Rule<string> SharedId = new("RUB008", Severity.Error, "Level and competency share an id",
        id => new($"'{id}' is the id of a level and of a competency.", "Rename the competency: both have a page of that name below the rubric."))
    {
        Why = "Level and competency pages stand side by side below the rubric's address.",
        Wrong = "levels: [{id: reliability}] and competencies: [{id: reliability}]",
        Right = "levels: [{id: senior}] and competencies: [{id: reliability}]",
    };
}
