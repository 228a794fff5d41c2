using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about a record's own data: title, status, date, number.</summary>
public static class DecisionStatusRules
{
    /// <summary>No title; the detail is the file's name in words.</summary>
    public static readonly Rule<string> NoTitle = new(
        "ADR005",
        Severity.Error,
        "Record without a title",
        words =>
            new("This record has no title.", $"Open it with a heading that says what is decided, such as '# {words}'.")
    )
    {
        Why = "The title is how a decision is found in the catalog, in search and in links.",
        Wrong = "## Context\n\nCheckout is slow.",
        Right = "# Send orders through a queue\n\n## Context\n\nCheckout is slow.",
    };

    /// <summary>No status, or a word that is none; the line is the one to add in the record's own dialect.</summary>
    public static readonly Rule<(string? Written, string? Nearest, string Line)> NoStatus = new(
        "ADR006",
        Severity.Warning,
        "No or unknown status",
        detail =>
            detail.Written is null
                ? new("This record does not say where it stands.", $"Add {detail.Line}.")
                : new(
                    $"'{detail.Written}' is no status that Lintel knows.",
                    NearestName.Suggest(
                        detail.Nearest,
                        "Use draft, proposed, accepted, rejected, deprecated or superseded."
                    )
                )
    )
    {
        Why = "A reader must see at once whether a record is in force. Lintel never assumes that it is.",
        Wrong = "status: acepted",
        Right = "status: accepted",
    };

    /// <summary>No date, or one that cannot be read, or one that is not ISO 8601.</summary>
    public static readonly Rule<(string? Written, string? Iso, string Line)> NoDate = new(
        "ADR007",
        Severity.Warning,
        "No or unreadable date",
        detail =>
            detail switch
            {
                (null, _, var line) => new("This record has no date.", $"Add {line}."),
                (var written, null, _) => new(
                    $"'{written}' is no date that can be read in one way only.",
                    "Write it as year, month and day: 2026-01-31."
                ),
                var (written, iso, _) => new($"'{written}' is not written as an ISO 8601 date.", $"Write '{iso}'."),
            }
    )
    {
        Why =
            "Order in time explains many decisions, and 04/08 is April on one side of the ocean and August on the "
            + "other.",
        Wrong = "Date: 04/08/2026",
        Right = "Date: 2026-08-04",
    };

    /// <summary>A number that two records have.</summary>
    public static readonly Rule<(string Label, string Other, string Free)> DuplicateNumber = new(
        "ADR008",
        Severity.Error,
        "Number used twice",
        detail =>
            new(
                $"{detail.Label} is also the number of '{detail.Other}'.",
                $"Give one of the two the next free number, {detail.Free}."
            )
    )
    {
        Why = "Two branches often take the same number. After the merge nobody can tell which of the two a link means.",
        Wrong = "adr/0007-use-a-queue.md and adr/0007-drop-the-cache.md",
        Right = "adr/0007-use-a-queue.md and adr/0008-drop-the-cache.md",
    };

    /// <summary>A file name and a title that give different numbers.</summary>
    public static readonly Rule<(string InTitle, string InName)> NumberMismatch = new(
        "ADR009",
        Severity.Warning,
        "Name and number disagree",
        detail =>
            new(
                $"The title says number {detail.InTitle}, the file's name says {detail.InName}.",
                $"Make the title's number {detail.InName}, or rename the file."
            )
    )
    {
        Why =
            "Links use the file's name and people use the title. When they disagree, one of them leads to the wrong "
            + "record.",
        Wrong = "0007-use-a-queue.md: # 6. Use a queue",
        Right = "0007-use-a-queue.md: # 7. Use a queue",
    };

    /// <summary>Front matter and body state different statuses.</summary>
    public static readonly Rule<(string Body, string FrontMatter)> StatusesDisagree = new(
        "ADR018",
        Severity.Warning,
        "Front matter and body disagree",
        detail =>
            new(
                $"The status here is {detail.Body}, in the front matter it is {detail.FrontMatter}.",
                "Keep the one that is true, and change or remove the other."
            )
    )
    {
        Why =
            "Readers believe the text, tools believe the front matter; with two statuses they act on different "
            + "decisions.",
        Wrong = "---\nstatus: accepted\n---\n## Status\n\nProposed",
        Right = "---\nstatus: accepted\n---\n## Status\n\nAccepted",
    };
}
