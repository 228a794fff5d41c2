namespace Lintel.Cli;

/// <summary>The day on which a command runs; only here does the program look at a clock, and never for what it writes
/// to pages.</summary>
internal static class Today
{
    /// <summary>The day by the coordinated universal time, so that it does not depend on where the check
    /// runs.</summary>
    public static DateOnly Day => DateOnly.FromDateTime(DateTime.UtcNow);
}
