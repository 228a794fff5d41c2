using System.Collections.Immutable;

namespace Lintel.Site;

/// <summary>What the build would say of an unfinished decision.</summary>
/// <param name="Messages">Message by rule id, word for word; <c>{0}</c> stands for what the author wrote.</param>
/// <param name="Placeholders">Regular expression, in any case, of words that stand for nothing.</param>
public sealed record DraftAdvice(ImmutableSortedDictionary<string, string> Messages, string Placeholders)
{
    /// <summary>Nothing to say.</summary>
    public static readonly DraftAdvice None = new(ImmutableSortedDictionary<string, string>.Empty, "(?!)");

    /// <summary>The message of a rule.</summary>
    public string this[string rule] => Messages.GetValueOrDefault(rule, "");
}
