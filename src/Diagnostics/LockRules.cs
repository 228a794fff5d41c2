namespace Lintel.Diagnostics;

/// <summary>Rules about the file that holds the promised addresses.</summary>
internal static class LockRules
{
    /// <summary>A line of the lock that is no address.</summary>
    public static readonly Rule<(string Line, bool IsMark)> BadLine = new(
        "LNK011",
        Severity.Error,
        "Line of the lock that is no address",
        detail =>
            new(
                $"'{detail.Line}' is no address of this site.",
                detail.IsMark
                    ? "A merge left it: 'lintel check --fix' keeps the addresses of both sides."
                    : "Remove the line."
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

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [BadLine, UnwritableLock];
}
