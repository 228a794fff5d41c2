using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Labels of a record's own data, as opposed to its prose: <c>Vocabulary/en/labels.txt</c> and its like in
/// other languages.</summary>
internal static class KnownLabels
{
    private static readonly ImmutableArray<string> DateLists =
    [
        "date of decision",
        "date of acceptance",
        "date of creation",
        "date of proposal",
        "date of change",
    ];

    private static readonly ImmutableArray<string> RoleLists =
    [
        "deciders",
        "consulted",
        "informed",
        "authors",
        "owners",
        "approvers",
        "reviewers",
        "participants",
    ];

    /// <summary>The status.</summary>
    public static readonly LabelList Status = LabelList.Read("status");

    /// <summary>Keys over a status.</summary>
    public static readonly LabelList StatusKeys = LabelList.Read("status", "status keys");

    /// <summary>Keys over a list of statuses.</summary>
    public static readonly LabelList StatusHistory = LabelList.Read("status history keys");

    /// <summary>Headings over a status.</summary>
    public static readonly LabelList StatusHeadings = LabelList.Read("status", "status heading");

    /// <summary>Headings over a list of former statuses.</summary>
    public static readonly LabelList LogHeadings = LabelList.Read("log heading");

    /// <summary>Headings over data of all kinds, a status among them.</summary>
    public static readonly LabelList DataHeadings = LabelList.Read("status", "status heading", "data heading");

    /// <summary>Days. The label says which day it is: the decision's own counts before the proposal's, and both before
    /// the last touch.</summary>
    public static readonly ImmutableArray<LabelList> Dates = [.. DateLists.Select(list => LabelList.Read(list))];

    /// <summary>The day by which the record is to be looked at again.</summary>
    public static readonly LabelList Review = LabelList.Read("date of review");

    /// <summary>People by their role.</summary>
    public static readonly ImmutableArray<(string Role, LabelList Labels)> People =
    [
        .. RoleLists.Select(list => (list, LabelList.Read(list))),
    ];

    /// <summary>What a record says of itself in a line, a word over each: where it stands, and since when.</summary>
    public static readonly LabelList OfRecord = LabelList.Read(["status", .. DateLists]);

    /// <summary>The title.</summary>
    public static readonly LabelList Title = LabelList.Read("title");

    /// <summary>Keys over a title.</summary>
    public static readonly LabelList TitleKeys = LabelList.Read("title keys");

    /// <summary>Keys over a number.</summary>
    public static readonly LabelList NumberKeys = LabelList.Read("number keys");

    /// <summary>Those that other tools use for names of their own.</summary>
    public static readonly LabelList Ids = LabelList.Read("id");

    /// <summary>Tags.</summary>
    public static readonly LabelList Tags = LabelList.Read("tags");

    /// <summary>Files that the record governs.</summary>
    public static readonly LabelList AppliesTo = LabelList.Read("applies to");

    /// <summary>Competencies of a rubric that the record serves.</summary>
    public static readonly LabelList Competencies = LabelList.Read("competencies");

    /// <summary>The head over the levels of a rubric that stand below one another.</summary>
    public static readonly LabelList Level = LabelList.Read("level");

    private static readonly ImmutableArray<string> Others = ["tags", "applies to", "link", "relation"];

    private static readonly LabelList Sayings = LabelList.Read([
        "status",
        .. DateLists,
        "date of review",
        .. RoleLists,
        .. Others,
    ]);

    private static readonly LabelList Names = LabelList.Read("title", "number");

    /// <summary>All labels, as they are compared.</summary>
    public static IEnumerable<string> All => Sayings.Names.Concat(Names.Names).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Whether a label is one of the record's own data.</summary>
    public static bool IsMetadata(string name) => Sayings.Contains(name) || Names.Contains(name);

    /// <summary>Whether a heading speaks of the record's own data and of nothing else.</summary>
    public static bool IsOnlyMetadata(string name) => Sayings.IsAll(name) || Names.IsAll(name);

    /// <summary>Whether a heading may be cut behind such a label; in "ADR: Use a queue" it opens the title.</summary>
    public static bool IsCutFromHeading(string name) => Sayings.Contains(name);
}
