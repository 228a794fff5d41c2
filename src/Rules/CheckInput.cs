using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>What a check looks at.</summary>
/// <param name="Site">The handbook, and what follows from it.</param>
public sealed record CheckInput(HandbookSite Site)
{
    /// <summary>The day that ages are counted to; null leaves out what depends on it, so that a build is the same
    /// tomorrow.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The handbook as it stood on the base branch; null where nothing is compared.</summary>
    public Handbook? Before { get; init; }

    /// <summary>What the branch does to the code; null where nothing is compared, or nothing asks for it.</summary>
    internal CodeChanges? CodeChanges { get; init; }

    /// <summary>What the repository knows of the lock of addresses.</summary>
    internal LockHistory Lock { get; init; } = LockHistory.None;

    /// <summary>The rules that the handbook is held to.</summary>
    public RuleTable Rules { get; init; } = RuleTable.BuiltIn;

    /// <summary>What authors wrote.</summary>
    public Handbook Handbook => Site.Handbook;
}
