using System.Collections.Frozen;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Labels of a record's own data, as opposed to its prose.</summary>
internal static class KnownLabels
{
    private static readonly FrozenSet<string> Metadata = FrozenSet.Create(
        StringComparer.Ordinal,
        "status",
        "state",
        "current status",
        "decision status",
        "adr status",
        "date",
        "decided",
        "decision date",
        "date accepted",
        "accepted",
        "approved",
        "adopted",
        "date of decision",
        "date decided",
        "date approved",
        "created",
        "created on",
        "creation date",
        "updated",
        "last updated",
        "last modified",
        "date started",
        "date proposed",
        "date documented",
        "proposed",
        "review",
        "review date",
        "review by",
        "next review",
        "deciders",
        "decider",
        "decision makers",
        "decision maker",
        "decision-makers",
        "authors",
        "author",
        "owner",
        "owners",
        "consulted",
        "informed",
        "approvers",
        "reviewers",
        "submitters",
        "participants",
        "stakeholders",
        "contact",
        "tags",
        "tag",
        "keywords",
        "topics",
        "category",
        "categories",
        "technical story",
        "ticket",
        "issue link",
        "supersedes",
        "supercedes",
        "superseded by",
        "superceded by",
        "replaces",
        "replaced by",
        "amends",
        "amended by",
        "relates to",
        "related",
        "related to",
        "related adrs",
        "refines",
        "refined by",
        "clarifies",
        "clarified by",
        "depends on",
        "required by",
        "deprecates",
        "deprecated by",
        "id",
        "number",
        "adr",
        "title"
    );

    /// <summary>All of them, in ordinal order.</summary>
    public static IEnumerable<string> All => Metadata.Order(StringComparer.Ordinal);

    /// <summary>Whether a label is one of the record's own data.</summary>
    public static bool IsMetadata(string name) => Metadata.Contains(name);

    /// <summary>Whether such a label is a status as well.</summary>
    public static bool IsValueToo(string name) =>
        name is "accepted" or "approved" or "adopted" or "proposed" or "decided";

    /// <summary>Whether a heading may be cut behind such a label; in "ADR: Use a queue" it opens the title.</summary>
    public static bool IsCutFromHeading(string name) =>
        IsMetadata(name) && name is not ("id" or "number" or "adr" or "title");
}
