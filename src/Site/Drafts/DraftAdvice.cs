using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>What the build would say of an unfinished decision, and by what it reads one.</summary>
/// <param name="Messages">Messages word for word by rule id; <c>{0}</c>, <c>{1}</c> stand for what the author wrote.
/// Under the id with <c>-missing</c> behind it: of a part that has no heading.</param>
/// <param name="Sections">The parts that a record must have, by the names of their slots, with the rule that asks for
/// each.</param>
/// <param name="LeastOptions">How many options a decision needs.</param>
/// <param name="Grammar">The words and patterns by which records are read.</param>
public sealed record DraftAdvice(
    ImmutableSortedDictionary<string, string> Messages,
    ImmutableArray<(string Slot, string Rule)> Sections,
    int LeastOptions,
    DecisionGrammar Grammar
)
{
    /// <summary>What a draft starts from; null where nobody writes any.</summary>
    internal BlankDecision? Blank { get; init; }

    /// <summary>Names of the sections that the team asks for besides the four parts.</summary>
    internal ImmutableArray<string> OwnSections { get; init; } = [];

    /// <summary>Nothing to say.</summary>
    public static readonly DraftAdvice None = new(
        ImmutableSortedDictionary<string, string>.Empty,
        [],
        0,
        DecisionGrammar.None
    );
}
