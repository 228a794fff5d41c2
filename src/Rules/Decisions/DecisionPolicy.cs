using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>What a team asks of its records.</summary>
public sealed record DecisionPolicy
{
    /// <summary>Strict with every record, and without a calendar: nothing is overdue.</summary>
    public static readonly DecisionPolicy Default = new();

    private static readonly ImmutableHashSet<string> Forgiven =
    [
        "ADR001",
        "ADR002",
        "ADR003",
        "ADR004",
        "ADR005",
        "ADR006",
        "ADR007",
        "ADR015",
        "ADR016",
        "ADR017",
        "ADR018",
        "ADR019",
    ];

    /// <summary>The day of the check; null leaves out what depends on it, so that a build is the same
    /// tomorrow.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How many days a record may stay proposed.</summary>
    public int ProposedForDays { get; init; } = 90;

    /// <summary>The number or ISO date of the first record that must be whole; null is all of them.</summary>
    public string? StrictFrom { get; init; }

    /// <summary>The policy that the settings state; without <paramref name="today"/>, nothing is overdue.</summary>
    public static DecisionPolicy Of(Settings settings, DateOnly? today) =>
        new()
        {
            Today = today,
            ProposedForDays = settings.ProposedForDays,
            StrictFrom = settings.StrictFrom,
        };

    /// <summary>Whether a record is older than the team's promise, and the rule is about how records are
    /// written.</summary>
    public bool IsExempt(Decision record, Rule rule)
    {
        if (StrictFrom is null || !Forgiven.Contains(rule.Id))
            return false;
        if (int.TryParse(StrictFrom, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return record.Number is { Value: var number }
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var own)
                && own < first;
        return record.Date is { Value: var date } && string.CompareOrdinal(date, StrictFrom) < 0;
    }
}
