using Lintel.Diagnostics;

namespace Lintel.Rules;

/// <summary>Rules about the addresses that the handbook promised to keep.</summary>
public static class PermalinkRules
{
    /// <summary>An address that was published and leads nowhere now.</summary>
    public static readonly Rule<(string Address, string? LinkedFrom, string WaysOut)> LostAddress = new(
        "LNK010",
        Severity.Error,
        "Published address that is lost",
        detail =>
            new(
                $"The published address '{detail.Address}' leads nowhere "
                    + $"now{(detail.LinkedFrom is null ? "" : $", and {detail.LinkedFrom}")}.",
                detail.WaysOut
            )
    )
    {
        Why =
            "Packets and reviews outside the handbook link to it, and nobody will mend those. A line that was never "
            + "published, in a branch of your own, may be deleted from the lock.",
        Wrong = "a behaviour removed from input/rubrics/backend.yml",
        Right =
            "- id: trade-offs\n  retired: {reason: \"Merged with boundaries.\", moved_to: "
            + "backend/system-design/senior#boundaries}",
    };

    /// <summary>A line of the lock that is no address.</summary>
    public static readonly Rule<string> BadLine = new(
        "LNK011",
        Severity.Error,
        "Line of the lock that is no address",
        line =>
            new(
                $"'{line}' is no address of this site.",
                "Remove the line; where a merge left its marks, keep the addresses of both sides."
            )
    )
    {
        Why = "A line that cannot be read would be a promise that is silently dropped.",
        Wrong = "<<<<<<< HEAD",
        Right = "/lessons/backend-role/",
    };

    /// <summary>A lock that cannot be written; the detail says why.</summary>
    public static readonly Rule<string> UnwritableLock = new(
        "LNK012",
        Severity.Warning,
        "Lock that cannot be written",
        why =>
            new(
                $"New addresses could not be added to the lock: {why.TrimEnd('.')}.",
                "Build once where the folder can be written, and commit the file."
            )
    )
    {
        Why = "An address that is in no lock is not protected against its loss.",
        Wrong = "a build on a read-only checkout with addresses that nobody committed",
        Right = "the lock committed with the page that it promises",
    };
}
