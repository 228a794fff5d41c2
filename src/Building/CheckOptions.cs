using Lintel.Site;

namespace Lintel.Building;

/// <summary>How a handbook is checked.</summary>
internal sealed record CheckOptions
{
    /// <summary>By Lintel's own rules, without a calendar.</summary>
    public static readonly CheckOptions Default = new();

    /// <summary>The day that ages are counted to; without one nothing is overdue.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Asks the repository about the lock of addresses at a path; by default there is none.</summary>
    public Func<string, LockHistory> Lock { get; init; } = _ => LockHistory.None;

    /// <summary>What the handbook's own program adds.</summary>
    public Extensions Extensions { get; init; } = Extensions.None;

    /// <summary>As the base of a branch is checked: by its own lock, which is in force there.</summary>
    public CheckOptions OnBase() => this with { Lock = _ => LockHistory.None };
}
