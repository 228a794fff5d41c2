using Lintel.Model;

namespace Lintel.Building;

/// <summary>How a handbook is checked.</summary>
internal sealed record CheckOptions
{
    /// <summary>By Lintel's own rules, without a calendar.</summary>
    public static readonly CheckOptions Default = new();

    /// <summary>The day that ages are counted to; without one nothing is overdue.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The handbook of the base branch: accepted records must say what they said there; null where nothing is
    /// compared.</summary>
    public Handbook? Before { get; init; }

    /// <summary>What the handbook's own program adds.</summary>
    public Extensions Extensions { get; init; } = Extensions.None;
}
