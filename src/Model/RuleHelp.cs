namespace Lintel.Model;

/// <summary>What the page of a rule says.</summary>
/// <param name="Id">As <c>ADR002</c>.</param>
/// <param name="Severity">In a word: error, warning, info or off.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Why">Why it is a rule.</param>
/// <param name="Wrong">A sample that breaks it.</param>
/// <param name="Right">The same sample mended.</param>
public sealed record RuleHelp(string Id, string Severity, string Title, string Why, string Wrong, string Right)
{
    /// <summary>The page that lists the rules.</summary>
    public static readonly Route Index = new("/rules/");

    /// <summary>The version that brought the rule.</summary>
    public Version Since { get; init; } = Settings.FirstRulesVersion;

    /// <summary>The rule's own page.</summary>
    public Route Route => Index.Child(Id.ToLowerInvariant());
}
