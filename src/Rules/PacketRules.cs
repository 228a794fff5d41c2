using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about promotion packets, which lie outside the handbook.</summary>
public static class PacketRules
{
    /// <summary>A rubric link without a page.</summary>
    public static readonly Rule<(string Address, string? Nearest)> DeadLink = new(
        "RUB020",
        Severity.Error,
        "Packet links to a rubric page that does not exist",
        detail =>
            new(
                $"The rubrics have no '{detail.Address}'.",
                NearestName.Suggest(detail.Nearest, "Copy the link again from the rubric's page.")
            )
    )
    {
        Why = "A committee that cannot open the expectation cannot weigh the evidence.",
        Wrong = "[System design](https://handbook.example/rubrics/backend/system-desing/senior/)",
        Right = "[System design](https://handbook.example/rubrics/backend/system-design/senior/)",
    };

    /// <summary>A quote that the rubric does not say; the difference is in git's word notation.</summary>
    public static readonly Rule<(string Address, string? Version, string Difference)> ChangedQuote = new(
        "RUB021",
        Severity.Error,
        "Quote that the rubric does not say",
        detail =>
            new(
                $"The quote of '{detail.Address}' is not what "
                    + $"{(detail.Version is null ? "the rubric" : $"version {detail.Version}")} says: "
                    + $"{detail.Difference}.",
                "Copy the quote again, or name the version that says it."
            )
    )
    {
        Why = "A packet argues from the text; with a word changed it argues from something nobody agreed on.",
        Wrong = "> Compares at least two designs in a decision record.",
        Right = "> Compares at least two workable designs in a decision record and names what the chosen one costs.",
    };

    /// <summary>A version that was never published.</summary>
    public static readonly Rule<(string Version, IEnumerable<string> Known)> UnknownVersion = new(
        "RUB022",
        Severity.Error,
        "Packet names a version that does not exist",
        detail =>
            new(
                $"The rubric was never published as version {detail.Version}.",
                $"Its versions are {string.Join(", ", detail.Known)}."
            )
    )
    {
        Why = "The version says which text was in force; without it the quote cannot be verified.",
        Wrong = "version 2026.7",
        Right = "version 2026.2",
    };

    /// <summary>A cell that the packet claims or should claim, with no evidence for it.</summary>
    public static readonly Rule<string> NoEvidence = new(
        "RUB023",
        Severity.Warning,
        "Cell without evidence",
        cell =>
            new(
                $"There is no evidence for '{cell}'.",
                "Link to something that shows it under the cell's heading, or leave it open on purpose."
            )
    )
    {
        Why = "The gaps are what a committee asks about first.",
        Wrong = "a heading with the cell's link and nothing below it",
        Right = "a list of links under it: a decision record, a pull request, an incident review",
    };

    /// <summary>A link to something retired.</summary>
    public static readonly Rule<(string Address, string Reason, string? MovedTo)> RetiredLink = new(
        "RUB024",
        Severity.Warning,
        "Packet links to something retired",
        detail =>
            new(
                $"'{detail.Address}' is retired: {detail.Reason.TrimEnd('.')}.",
                detail.MovedTo is null ? "Name the version that still has it." : $"It lives on in '{detail.MovedTo}'."
            )
    )
    {
        Why = "The expectation is no longer in force, which the reader of the packet should know.",
        Wrong = "a link to a behaviour that was merged into another",
        Right = "a link to the behaviour that took its place, or to the published version that had it",
    };
}
